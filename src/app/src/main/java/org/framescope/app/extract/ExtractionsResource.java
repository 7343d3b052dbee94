package org.framescope.app.extract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ContentType;
import org.framescope.engine.io.Json;

/** Extraction as a resource. Nothing is kept. */
@Path("/api/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extractions")
public class ExtractionsResource {

    private final Extractions extractions;

    @Inject
    ExtractionsResource(Extractions extractions) {
        this.extractions = extractions;
    }

    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "extract",
            summary = "Find the article in a page or in loose text",
            description = "The body of the article is empty where none was found. Nothing is kept.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The article, what was kept and what was dropped",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExtractionResponse.class)))
    public String extract(@Context HttpHeaders headers, byte[] body) {
        return Json.write(ExtractionResponse.of(extractions.extract(ContentType.of(headers), body)));
    }
}
