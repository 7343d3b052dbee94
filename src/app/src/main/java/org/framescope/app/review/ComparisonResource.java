package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.Revision;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.Settlement;

/** What readers of a piece disagree about, and how it was settled. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Second readings")
public class ComparisonResource {

    private final CurrentActor current;
    private final ReviewService reviews;
    private final ReviewReader names;
    private final ComparisonReader reader;
    private final SettlementService service;

    @Inject
    ComparisonResource(
            CurrentActor current,
            ReviewService reviews,
            ReviewReader names,
            ComparisonReader reader,
            SettlementService service) {
        this.current = current;
        this.reviews = reviews;
        this.names = names;
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Path("/{id}/comparison")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "compareReadings",
            summary = "What the software, the first reader and the second readers see in a draft, side by side")
    @APIResponse(responseCode = "200", description = "Every passage at which one of them points, each once")
    public ComparisonJson compare(
            @PathParam("id") String id,
            @Parameter(description = "The draft's number; the newest that has a closed second reading where absent")
                    @QueryParam("draft")
                    Optional<Integer> draft) {
        return reader.read(reviews.find(current.member(), id), draft, current.member());
    }

    @PUT
    @Path("/{id}/settlements/{subject}")
    @Needs(Permission.REVIEW)
    @Operation(
            operationId = "settleDispute",
            summary = "Settle what readers disagree about, also anew",
            description =
                    "An editor who is neither author nor reader of the piece may, and a standards editor. If-Match"
                            + " carries the revision of the settlement that was read, \"0\" where there was none.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The settlement; where it is about a finding, it counts in the rule's precision in the place of"
                            + " the first reader's decision",
            content = @Content(schema = @Schema(implementation = SettlementJson.class)))
    public Response settle(
            @PathParam("id") String id,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            SettlementRequest request) {
        Review review = reviews.find(current.member(), id);
        Settlement settled = service.settle(current.member(), review, subject, request, Revision.of(ifMatch));
        return Response.ok(SettlementJson.of(settled, names.names(review.desk())))
                .header(HttpHeaders.ETAG, Revision.tag(settled.revision()))
                .build();
    }

    @DELETE
    @Path("/{id}/settlements/{subject}")
    @Needs(Permission.REVIEW)
    @Operation(operationId = "undoSettlement", summary = "Take a settlement back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void undo(
            @PathParam("id") String id,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        service.undo(current.member(), reviews.find(current.member(), id), subject, Revision.of(ifMatch));
    }
}
