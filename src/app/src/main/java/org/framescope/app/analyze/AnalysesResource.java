package org.framescope.app.analyze;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ContentType;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.turn.InTurn;
import org.framescope.engine.io.InvalidInputException;

/** Analyses as a resource. */
@Path("/api/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class AnalysesResource {

    private final AnalysisService service;
    private final CurrentActor current;
    private final DeskStore desks;
    private final BlindReadings blind;

    @Inject
    AnalysesResource(AnalysisService service, CurrentActor current, DeskStore desks, BlindReadings blind) {
        this.service = service;
        this.current = current;
        this.desks = desks;
        this.blind = blind;
    }

    @POST
    @Needs(Permission.ANALYZE)
    @Consumes({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        MediaType.TEXT_PLAIN,
        "text/markdown",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @Operation(
            operationId = "analyze",
            summary = "Analyse one article",
            description =
                    "Takes an Article, a page, loose text, Markdown, a PDF or a DOCX. All but an Article go through"
                            + " extraction first, and the report then carries the article that was analysed.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Article")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Analysed and kept; Location names the analysis",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Report")))
    @APIResponse(
            responseCode = "200",
            description = "Analysed, nothing kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Report")))
    public Response analyze(
            @Parameter(description = "Analyzers to run, separated by commas; all where absent") @QueryParam("only")
                    Optional<String> only,
            @Parameter(description = "The style pack that chooses among the findings; the service's own where absent")
                    @QueryParam("stylePack")
                    Optional<String> stylePack,
            @Parameter(description = "Whether the analysis is kept", schema = @Schema(implementation = Boolean.class))
                    @DefaultValue("true")
                    @QueryParam("store")
                    String store,
            @Context HttpHeaders headers,
            byte[] body)
            throws InvalidInputException {
        boolean wanted = Parameters.flag("store", store);
        if (wanted) {
            current.require(Permission.KEEP_ANALYSES);
        }
        Optional<UUID> desk =
                current.actor() instanceof Actor.Member member ? Optional.of(member.desk()) : Optional.empty();
        boolean keep = wanted && desk.map(desks::get).filter(Desk::keeps).isPresent();
        Submission submission = service.read(ContentType.of(headers), body);
        Answer answer = service.analyze(submission, new Order(Parameters.list(only), stylePack, desk, keep));
        return answer.kept()
                .map(id -> Response.created(URI.create("/api/v1/analyses/" + id)))
                .orElseGet(Response::ok)
                .entity(answer.report())
                .build();
    }

    @GET
    @InTurn
    @Needs(Permission.READ_ANALYSES)
    @Operation(operationId = "listAnalyses", summary = "List the analyses that were kept, the newest first")
    @APIResponse(responseCode = "200", description = "Some of the analyses")
    public AnalysisPage list(
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return service.list(
                current.desk(),
                Parameters.limit(limit),
                cursor.map(Parameters::analysisCursor),
                blind.of(current.member()));
    }

    @GET
    @InTurn
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}")
    @Operation(operationId = "getAnalysis", summary = "The report of an analysis, byte for byte as it was first given")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Report")))
    public String report(@PathParam("id") String id) {
        return seen(id, service.report(current.desk(), id));
    }

    @GET
    @InTurn
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}/article")
    @Operation(operationId = "getAnalysedArticle", summary = "The article that an analysis is about")
    @APIResponse(
            responseCode = "200",
            description = "The article; the report's offsets count in its fields",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Article")))
    public String article(@PathParam("id") String id) {
        return seen(id, service.article(current.desk(), id));
    }

    /** What is known of an analysis, unless it is that of a draft that whoever asks reads blind. */
    private String seen(String id, String text) {
        Wanted.id(id).ifPresent(known -> blind.requireSightedAnalysis(current.member(), known));
        return text;
    }

    @DELETE
    @Needs(Permission.DELETE_ANALYSES)
    @Path("/{id}")
    @Operation(operationId = "deleteAnalysis", summary = "Delete an analysis with its article and findings")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        service.delete(current.desk(), id);
    }
}
