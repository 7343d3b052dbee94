package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.analyze.Parameters;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;

/** What a batch found, to take away: its reports and its tables. */
@Path("/api/v1/batches")
@Tag(name = "Batches")
public class BatchDownloadsResource {

    private static final String NDJSON = BatchesResource.NDJSON;
    private static final String CSV = BatchesResource.CSV;
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final CurrentActor current;
    private final BatchService service;
    private final ResultStreams streams;
    private final TableStreams tables;

    @Inject
    BatchDownloadsResource(CurrentActor current, BatchService service, ResultStreams streams, TableStreams tables) {
        this.current = current;
        this.service = service;
        this.streams = streams;
        this.tables = tables;
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}/results")
    @Produces(NDJSON)
    @Operation(
            operationId = "getBatchResults",
            summary = "One report or error a line, in the order of the input",
            description = "Of a batch that has not ended, what there is so far. Once it has, the bytes are those that"
                    + " the command \"framescope batch\" writes to reports.ndjson for the same input.")
    @APIResponse(
            responseCode = "200",
            description = "The reports",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public Response results(@PathParam("id") String id) {
        UUID batch = service.readable(current.member(), id);
        return download(NDJSON, batch + ".ndjson", out -> streams.reports(batch, out));
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}/tables/{table}")
    @Produces({CSV, PARQUET})
    @Operation(
            operationId = "getBatchTable",
            summary = "One of the tables that the command \"framescope batch\" writes",
            description = "articles, measures, findings, attributions, speakers, captions or outlets, as"
                    + " comma-separated values or as Apache Parquet with types. Outlets come once the batch has ended and"
                    + " their profiles are made.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PARQUET, schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response table(
            @PathParam("id") String id,
            @PathParam("table") String table,
            @Parameter(description = "csv or parquet; what the header Accept asks for where absent")
                    @QueryParam("format")
                    Optional<String> format,
            @Context HttpHeaders headers) {
        TableStream stream = tables.of(current.member(), id, table);
        return isParquet(format, headers)
                ? download(PARQUET, table + "-" + id + ".parquet", stream::parquet)
                : download(CSV, table + "-" + id + ".csv", stream::csv);
    }

    private static boolean isParquet(Optional<String> format, HttpHeaders headers) {
        return format.map(asked -> Parameters.oneOf("format", asked, List.of("csv", "parquet")))
                .map("parquet"::equals)
                .orElseGet(() -> headers.getAcceptableMediaTypes().stream()
                        .filter(type -> !type.isWildcardSubtype())
                        .findFirst()
                        .filter(type -> type.isCompatible(MediaType.valueOf(PARQUET)))
                        .isPresent());
    }

    private static Response download(String type, String name, StreamingOutput body) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
