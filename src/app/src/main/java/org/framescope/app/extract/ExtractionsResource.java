package org.framescope.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ContentType;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Extraction as a resource. Nothing is kept. */
@Path("/api/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extractions")
public class ExtractionsResource {

    private static final String MARKDOWN = "text/markdown";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RSS = "application/rss+xml";
    private static final String ATOM = "application/atom+xml";

    private final Extractions extractions;

    @Inject
    ExtractionsResource(Extractions extractions) {
        this.extractions = extractions;
    }

    @GET
    @Needs(Permission.ANALYZE)
    @Operation(operationId = "listIntakes", summary = "What is taken in, and whether pages are fetched")
    @APIResponse(responseCode = "200", description = "Media types, and whether addresses may be given")
    public Intakes intakes() {
        return new Intakes(
                List.of(MediaType.TEXT_HTML, MediaType.TEXT_PLAIN, MARKDOWN, PDF, DOCX, RSS, ATOM),
                extractions.fetches());
    }

    @POST
    @Needs(Permission.ANALYZE)
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN, MARKDOWN, PDF, DOCX})
    @Operation(
            operationId = "extract",
            summary = "Find the article in a page, loose text or a draft",
            description =
                    "The body of the article is empty where none was found. With application/json an address is given"
                            + " and the page is fetched, where that is switched on; a feed (RSS, Atom) gives a list of"
                            + " extractions. Nothing is kept.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PDF, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = RSS, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ATOM, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PageAddress.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The article, what was kept and what was dropped",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {ExtractionResponse.class, ExtractionsResponse.class})))
    public String extract(
            @Parameter(description = "Where the sender found the page, for the rule of its outlet") @QueryParam("url")
                    Optional<String> url,
            @Context HttpHeaders headers,
            byte[] body) {
        return Json.write(ExtractionResponse.of(extractions.extract(ContentType.of(headers), body, url)));
    }

    @POST
    @Needs(Permission.ANALYZE)
    @Consumes({RSS, ATOM})
    @Operation(hidden = true)
    public String feed(byte[] body) {
        return Json.write(new ExtractionsResponse(
                extractions.feed(body).stream().map(ExtractionResponse::of).toList()));
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String fetch(byte[] body) throws InvalidInputException {
        JsonNode url = Json.read(new String(body, StandardCharsets.UTF_8)).path("url");
        if (!url.isTextual()) {
            throw new ProblemException(
                    ProblemKind.NOT_FETCHED,
                    "Expected an object with the \"url\" of a page; found none. An article goes to POST"
                            + " /api/v1/analyses.");
        }
        return Json.write(ExtractionResponse.of(extractions.fetch(url.textValue())));
    }

    /** The address of a page that is to be fetched. */
    @Schema(name = "PageAddress")
    public record PageAddress(String url) {}
}
