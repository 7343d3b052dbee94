package org.framescope.app.analyze;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** The shipped examples as a resource. */
@Path("/api/v1/examples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Examples")
public class ExamplesResource {

    @GET
    @Needs(Permission.READ_MANUAL)
    @Operation(operationId = "listExamples", summary = "The example articles that ship with the service")
    @APIResponse(
            responseCode = "200",
            description = "The examples",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ExampleJson.class)))
    public String all() throws InvalidInputException {
        List<ExampleJson> examples = new ArrayList<>();
        for (ShippedExample example : ShippedExamples.all()) {
            examples.add(new ExampleJson(example.name(), ArticleJson.of(ArticleReader.read(example.article()))));
        }
        return Json.write(examples);
    }
}
