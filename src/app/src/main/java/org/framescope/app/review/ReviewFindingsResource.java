package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.Revision;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.Review;
import org.framescope.app.turn.InTurn;

/** What is decided and said about findings. */
@Path("/api/v1/reviews")
@InTurn
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewFindingsResource {

    private final CurrentActor current;
    private final ReviewService reviews;
    private final ReviewReader reader;
    private final DecisionService service;

    @Inject
    ReviewFindingsResource(CurrentActor current, ReviewService reviews, ReviewReader reader, DecisionService service) {
        this.current = current;
        this.reviews = reviews;
        this.reader = reader;
        this.service = service;
    }

    @PUT
    @Path("/{id}/findings/{finding}")
    @Needs(Permission.REVIEW)
    @Operation(
            operationId = "decideFinding",
            summary = "Accept or dismiss a finding, also anew",
            description = "If-Match carries the revision of the decision that was read, \"0\" where there was none.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    public Response decide(
            @PathParam("id") String id,
            @PathParam("finding") String finding,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            DecisionRequest request) {
        Review review = reviews.find(current.member(), id);
        Decision decided = service.decide(current.member(), review, finding, request, Revision.of(ifMatch));
        return Response.ok(DecisionJson.of(decided, reader.names(review.desk())))
                .header(HttpHeaders.ETAG, Revision.tag(decided.revision()))
                .build();
    }

    @DELETE
    @Path("/{id}/findings/{finding}")
    @Needs(Permission.REVIEW)
    @Operation(operationId = "undoDecision", summary = "Take a decision about a finding back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void undo(
            @PathParam("id") String id,
            @PathParam("finding") String finding,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        service.undo(current.member(), reviews.find(current.member(), id), finding, Revision.of(ifMatch));
    }

    @POST
    @Path("/{id}/comments")
    @Needs(Permission.SUBMIT_DRAFTS)
    @Operation(operationId = "addComment", summary = "Say something about a piece or one of its findings")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = CommentJson.class)))
    public Response say(@PathParam("id") String id, CommentRequest request) {
        Review review = reviews.find(current.member(), id);
        return Response.status(Response.Status.CREATED)
                .entity(CommentJson.of(service.say(current.member(), review, request), reader.names(review.desk())))
                .build();
    }
}
