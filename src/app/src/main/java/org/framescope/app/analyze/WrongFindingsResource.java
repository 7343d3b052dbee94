package org.framescope.app.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Findings that somebody holds to be wrong, as examples without names. */
@Path("/api/v1/wrong-findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class WrongFindingsResource {

    private final WrongFindings examples;

    @Inject
    WrongFindingsResource(WrongFindings examples) {
        this.examples = examples;
    }

    @POST
    @Needs(Permission.ANALYZE)
    @Operation(
            operationId = "describeWrongFinding",
            summary = "Make an anonymized example of a finding that is wrong",
            description =
                    "Gives the sentence with names and numbers replaced. Nothing is kept, nothing is sent: whoever"
                            + " asked reads it, corrects it, and sends it on or does not.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WrongFindingRequest.class)))
    @APIResponse(responseCode = "200", description = "The example")
    public WrongFindingJson describe(byte[] body) throws InvalidInputException {
        BodySize.check(body);
        JsonNode request = Json.read(Utf8.decode(body));
        return examples.of(
                request.path("article"),
                word(request, "rule"),
                word(request, "field"),
                offset(request, "begin"),
                offset(request, "end"));
    }

    private static String word(JsonNode request, String field) {
        if (!request.path(field).isTextual()) {
            throw Wanted.invalid(field, "a text");
        }
        return request.path(field).textValue();
    }

    private static int offset(JsonNode request, String field) {
        if (!request.path(field).canConvertToInt()) {
            throw Wanted.invalid(field, "an offset in the field");
        }
        return request.path(field).intValue();
    }
}
