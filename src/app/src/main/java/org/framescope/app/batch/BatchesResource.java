package org.framescope.app.batch;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.analyze.Parameters;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.ItemState;
import org.framescope.engine.io.InvalidInputException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Batches as a resource. */
@Path("/api/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class BatchesResource {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private final CurrentActor current;
    private final BatchService service;
    private final Submissions submissions;
    private final BatchEvents events;

    @Inject
    BatchesResource(CurrentActor current, BatchService service, Submissions submissions, BatchEvents events) {
        this.current = current;
        this.service = service;
        this.submissions = submissions;
        this.events = events;
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Consumes({NDJSON, CSV, "application/warc", "application/rss+xml", "application/atom+xml"})
    @Operation(
            operationId = "submitBatch",
            summary = "Analyse many articles",
            description =
                    "Takes Articles as NDJSON, a table, a web archive or a feed, packed with gzip or not, or a file of"
                            + " those as multipart/form-data under the name \"file\". The body is read as it comes; it is"
                            + " answered once all articles have come in, and they are analysed afterwards.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = BatchForm.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "All articles have come in; Location names the batch",
            content = @Content(schema = @Schema(implementation = BatchJson.class)))
    public Response submit(
            @Parameter(description = "What to call the batch") @QueryParam("name") Optional<String> name,
            @Parameter(description = "Analyzers to run, separated by commas; all where absent") @QueryParam("only")
                    Optional<String> only,
            @Parameter(description = "Who is to be told of its end, where that is switched on") @QueryParam("webhook")
                    Optional<String> webhook,
            @Parameter(description = "Under which the same may be sent again without making another batch")
                    @HeaderParam("Idempotency-Key")
                    Optional<String> key,
            @Context HttpHeaders headers,
            InputStream body)
            throws InvalidInputException {
        MediaType type = headers.getMediaType();
        String contentType = type.getType() + "/" + type.getSubtype();
        return submissions.accept(
                new Upload(current.desk(), "", contentType, name, Parameters.list(only), key, webhook, body));
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response submitFile(
            @RestForm("file") FileUpload file,
            @RestForm("name") String name,
            @RestForm("only") String only,
            @RestForm("webhook") String webhook,
            @HeaderParam("Idempotency-Key") Optional<String> key)
            throws InvalidInputException, IOException {
        if (file == null) {
            throw new ProblemException(
                    ProblemKind.UNREADABLE_INPUT,
                    "Expected a file under the name \"file\"; found none. Send it as multipart/form-data.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            Optional<String> title = given(name).or(() -> given(file.fileName()));
            return submissions.accept(new Upload(
                    current.desk(),
                    Optional.ofNullable(file.fileName()).orElse(""),
                    "",
                    title,
                    Parameters.list(given(only)),
                    key,
                    given(webhook),
                    body));
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Operation(operationId = "listBatches", summary = "List the batches, the newest first")
    @APIResponse(responseCode = "200", description = "Some of the batches")
    public BatchPage list(
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return service.list(current.desk(), Parameters.limit(limit), cursor.map(Parameters::analysisCursor));
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}")
    @Operation(operationId = "getBatch", summary = "How a batch stands: counts, rate, time left")
    @APIResponse(responseCode = "200", description = "The batch")
    public BatchJson batch(@PathParam("id") String id) {
        return service.find(current.desk(), id);
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "watchBatch",
            summary = "How a batch goes on, as server-sent events",
            description = "One event with the batch now and whenever it has changed, until it has ended or is deleted.")
    @APIResponse(
            responseCode = "200",
            description = "The batch, again and again",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = BatchJson.class)))
    public Multi<BatchJson> events(@PathParam("id") String id) {
        return events.of(service.find(current.desk(), id));
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{id}/items")
    @Operation(operationId = "listBatchItems", summary = "The articles of a batch and what became of each")
    @APIResponse(responseCode = "200", description = "Some of its articles")
    public ItemPage items(
            @PathParam("id") String id,
            @Parameter(description = "Only those in this state") @QueryParam("state") Optional<String> state,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return service.items(
                current.member(),
                id,
                state.map(BatchesResource::state),
                Parameters.limit(limit),
                cursor.map(Parameters::position).orElse(0L));
    }

    private static ItemState state(String name) {
        return Arrays.stream(ItemState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Parameters.invalid("state", "waiting, taken, scored, skipped or failed"));
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Path("/{id}/pause")
    @Operation(operationId = "pauseBatch", summary = "Take no more of its articles for now")
    @APIResponse(responseCode = "200", description = "The batch, paused")
    public BatchJson pause(@PathParam("id") String id) {
        return service.pause(current.desk(), id);
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Path("/{id}/resume")
    @Operation(operationId = "resumeBatch", summary = "Go on with a paused batch")
    @APIResponse(responseCode = "200", description = "The batch, running")
    public BatchJson resume(@PathParam("id") String id) {
        return service.resume(current.desk(), id);
    }

    @POST
    @Needs(Permission.KEEP_ANALYSES)
    @Path("/{id}/cancel")
    @Operation(
            operationId = "cancelBatch",
            summary = "Skip what has not been analysed yet",
            description = "Reports that there are stay. There is no way back.")
    @APIResponse(responseCode = "200", description = "The batch, canceled")
    public BatchJson cancel(@PathParam("id") String id) {
        return service.cancel(current.desk(), id);
    }

    @DELETE
    @Needs(Permission.DELETE_ANALYSES)
    @Path("/{id}")
    @Operation(operationId = "deleteBatch", summary = "Delete a batch with its articles and reports")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        service.delete(current.desk(), id);
    }
}
