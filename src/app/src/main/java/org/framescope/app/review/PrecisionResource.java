package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.review.DecisionStore;

/** How often the rules were right at one's desk. */
@Path("/api/v1/desk/precision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class PrecisionResource {

    private final CurrentActor current;
    private final DecisionStore decisions;
    private final BlindReadings blind;

    @Inject
    PrecisionResource(CurrentActor current, DecisionStore decisions, BlindReadings blind) {
        this.current = current;
        this.decisions = decisions;
        this.blind = blind;
    }

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "listPrecision",
            summary = "How often each rule was right at one's desk, by what was decided about its findings")
    @APIResponse(responseCode = "200", description = "The rules whose findings were decided about")
    public List<Precision> all() {
        return Precision.of(decisions.tallies(current.desk(), blind.of(current.member())));
    }
}
