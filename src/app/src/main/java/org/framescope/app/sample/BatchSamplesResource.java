package org.framescope.app.sample;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;

/** The samples that were drawn from a batch. */
@Path("/api/v1/batches/{id}/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Samples")
public class BatchSamplesResource {

    private final CurrentActor current;
    private final SampleService service;

    @Inject
    BatchSamplesResource(CurrentActor current, SampleService service) {
        this.current = current;
        this.service = service;
    }

    @POST
    @Needs(Permission.SAMPLE)
    @Operation(
            operationId = "drawSample",
            summary = "Draw findings of a batch that has ended, to be judged by hand",
            description =
                    "A stratified sample without replacement. Its design keeps each finding's chance to be drawn.")
    @APIResponse(
            responseCode = "201",
            description = "Drawn; Location names the sample",
            content = @Content(schema = @Schema(implementation = SampleJson.class)))
    public Response draw(@PathParam("id") String batch, SampleRequest request) {
        SampleJson sample = service.draw(current.member(), batch, Wanted.body(request));
        return Response.created(URI.create("/api/v1/samples/" + sample.id()))
                .entity(sample)
                .build();
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Operation(operationId = "listSamples", summary = "The samples of a batch, the oldest first")
    @APIResponse(responseCode = "200", description = "The samples")
    public List<SampleJson> list(@PathParam("id") String batch) {
        return service.of(current.member(), batch);
    }
}
