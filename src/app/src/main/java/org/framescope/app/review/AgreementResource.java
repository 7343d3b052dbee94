package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;

/** How far the readers of one's desk agree. */
@Path("/api/v1/desk/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class AgreementResource {

    private final CurrentActor current;
    private final AgreementReader reader;

    @Inject
    AgreementResource(CurrentActor current, AgreementReader reader) {
        this.current = current;
        this.reader = reader;
    }

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "getAgreement",
            summary = "How far the readers of one's desk agree beyond chance, and the software with them, by rule",
            description = "Krippendorff's alpha for categories without an order, over sentences; figures abstain under"
                    + " the minimum that is told with them.")
    @APIResponse(responseCode = "200", description = "The agreement")
    public AgreementJson agreement() {
        return reader.read(current.member());
    }
}
