package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.Revision;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.review.Review;
import org.framescope.app.turn.InTurn;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Pieces under review. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewsResource {

    private final CurrentActor current;
    private final ReviewService service;
    private final ReviewReader reader;
    private final Erasure erasure;

    @Inject
    ReviewsResource(CurrentActor current, ReviewService service, ReviewReader reader, Erasure erasure) {
        this.current = current;
        this.service = service;
        this.reader = reader;
        this.erasure = erasure;
    }

    @GET
    @InTurn
    @Needs(Permission.READ_REVIEWS)
    @Operation(operationId = "listReviews", summary = "The reviews of one's desk, the newest first")
    @APIResponse(responseCode = "200", description = "Some of the reviews")
    public ReviewPage list(
            @Parameter(description = "States, separated by commas; \"open\" for all that wait for somebody")
                    @QueryParam("state")
                    Optional<String> state,
            @Parameter(description = "A person's id, or \"me\"") @QueryParam("assignee") Optional<String> assignee,
            @Parameter(description = "A person's id, or \"me\"") @QueryParam("author") Optional<String> author,
            @Parameter(description = "Whose second reading is open: a person's id, or \"me\"") @QueryParam("reader")
                    Optional<String> reader,
            @Parameter(description = "The state of a second reading: open, closed or withdrawn") @QueryParam("reading")
                    Optional<String> reading,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return this.reader.list(
                current.member(), new QueueRequest(state, assignee, author, reader, reading, limit, cursor));
    }

    @POST
    @Needs(Permission.SUBMIT_DRAFTS)
    @Operation(
            operationId = "submitDraft",
            summary = "Submit a draft for review",
            description = "It is analyzed by the desk's style and kept.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Submitted; Location names the review",
            content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    public Response submit(byte[] body) throws InvalidInputException {
        Review review = service.submit(current.member(), json(body));
        return Response.created(URI.create("/api/v1/reviews/" + review.id()))
                .header(HttpHeaders.ETAG, Revision.tag(review.version()))
                .entity(reader.read(review, current.member()))
                .build();
    }

    @GET
    @Path("/{id}")
    @InTurn
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "getReview",
            summary = "A piece under review: its drafts, what was decided and said, what may come next")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    public Response get(@PathParam("id") String id) {
        return response(service.find(current.member(), id));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "erasePiece",
            summary =
                    "Erase a piece: its drafts, reports, decisions, readings, comments, and what the record says about it",
            description = "Other analyses of the same words go, too, and lessons, classes and articles of batches"
                    + " that hold them.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("id") String id) {
        erasure.erase(current.member(), service.locate(current.desk(), id));
    }

    @POST
    @Path("/{id}/drafts")
    @Needs(Permission.SUBMIT_DRAFTS)
    @Operation(operationId = "addDraft", summary = "Submit another draft of a piece")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The review with the draft",
            content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    public Response addDraft(@PathParam("id") String id, byte[] body) throws InvalidInputException {
        service.find(current.member(), id);
        return response(service.revise(current.member(), id, json(body)));
    }

    @POST
    @Path("/{id}/steps")
    @Needs(Permission.SUBMIT_DRAFTS)
    @Operation(
            operationId = "takeStep",
            summary = "Assign, start, return, clear, withdraw or reopen a review",
            description = "A step that is not possible now is a problem that names those that are.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands now",
            content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    public Response step(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            StepRequest request) {
        return response(service.step(current.member(), id, request, ifMatch));
    }

    @GET
    @Path("/{id}/changes")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "compareDrafts",
            summary = "Which findings are new, still open or fixed from one draft to another")
    @APIResponse(responseCode = "200", description = "The findings of both drafts, each once")
    public ChangesJson changes(
            @PathParam("id") String id,
            @Parameter(description = "The earlier draft's number; the last but one where absent") @QueryParam("from")
                    Optional<Integer> from,
            @Parameter(description = "The later draft's number; the last where absent") @QueryParam("to")
                    Optional<Integer> to) {
        return reader.changes(service.find(current.member(), id), from, to);
    }

    private Response response(Review review) {
        return Response.ok(reader.read(review, current.member()))
                .header(HttpHeaders.ETAG, Revision.tag(review.version()))
                .build();
    }

    private static JsonNode json(byte[] body) throws InvalidInputException {
        BodySize.check(body);
        return Json.read(new String(body, StandardCharsets.UTF_8));
    }
}
