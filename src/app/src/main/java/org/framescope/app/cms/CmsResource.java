package org.framescope.app.cms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.message.Mail;
import org.framescope.app.message.Signature;
import org.framescope.app.problem.BodySize;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.io.InvalidInputException;

/** Where a desk's content management system brings drafts. */
@Path("/api/v1/cms/{inbox}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "CMS")
public class CmsResource {

    private final DraftIntake intake;

    @Inject
    CmsResource(DraftIntake intake) {
        this.intake = intake;
    }

    @POST
    @Path("/drafts")
    @Needs(Permission.DELIVER_DRAFTS)
    @Operation(
            operationId = "deliverDraft",
            summary = "Bring a draft: the first of a piece asks for a review, the next ones are its versions",
            description =
                    "The body is signed with the desk's secret, as messages of this service are. A message that is"
                            + " sent again under the same name does nothing twice.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DraftDelivery.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is under review, as told",
            content = @Content(schema = @Schema(implementation = PlacedJson.class)))
    public Response deliver(
            @PathParam("inbox") String inbox,
            @Parameter(description = "t=<seconds since 1970>,v1=<hexadecimal HMAC-SHA256 of time, dot and body>")
                    @HeaderParam(Signature.HEADER)
                    Optional<String> signature,
            @Parameter(description = "The sender's own name for this message, up to 120 characters")
                    @HeaderParam(Mail.DELIVERY)
                    Optional<String> delivery,
            byte[] body)
            throws InvalidInputException {
        BodySize.check(body);
        return Response.ok(intake.take(inbox, signature, delivery, body)).build();
    }
}
