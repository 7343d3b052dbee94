package org.framescope.app.sample;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
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
import org.framescope.engine.io.Json;
import org.framescope.engine.sample.EstimatesJson;
import org.framescope.engine.sample.Sample;

/** Samples of findings that two people judge, neither knowing what the other said. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Samples")
public class SamplesResource {

    private final CurrentActor current;
    private final SampleService service;
    private final Labelling labelling;

    @Inject
    SamplesResource(CurrentActor current, SampleService service, Labelling labelling) {
        this.current = current;
        this.service = service;
        this.labelling = labelling;
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ANALYSES)
    @Operation(operationId = "getSample", summary = "A sample and how far those are who judge it")
    @APIResponse(responseCode = "200", description = "The sample")
    public SampleJson get(@PathParam("id") String id) {
        return service.told(current.member(), service.find(current.desk(), id));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.SAMPLE)
    @Operation(operationId = "deleteSample", summary = "Delete a sample with all answers to it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        service.delete(current.member(), id);
    }

    @GET
    @Path("/{id}/design")
    @Needs(Permission.READ_ANALYSES)
    @Operation(
            operationId = "getSampleDesign",
            summary = "The design of a sample: strata, and each finding with its chance to be drawn",
            description =
                    "As the command \"framescope sample\" writes it. Whoever still judges the sample does not get it.")
    @APIResponse(
            responseCode = "200",
            description = "The design",
            content = @Content(schema = @Schema(implementation = Sample.class)))
    public String design(@PathParam("id") String id) {
        return service.design(current.member(), id);
    }

    @GET
    @Path("/{id}/estimates")
    @Needs(Permission.READ_ANALYSES)
    @Operation(
            operationId = "getSampleEstimates",
            summary = "What the answers so far say: agreement, each rule's precision, right findings in 1,000 words",
            description = "Weighted by the design, with 95 % intervals that know the drawing, not the mistakes of those"
                    + " who judge. Where the two differ, each counts half.")
    @APIResponse(
            responseCode = "200",
            description = "The estimates",
            content = @Content(schema = @Schema(implementation = EstimatesJson.class)))
    public String estimates(@PathParam("id") String id) {
        return Json.write(service.estimates(current.member(), id));
    }

    @GET
    @Path("/{id}/coders/{seat}/tasks")
    @Needs(Permission.LABEL)
    @Operation(
            operationId = "listSampleTasks",
            summary = "The findings to be judged from a seat, with this seat's answers",
            description = "Neither outlet nor severity nor anybody else's answer is told.")
    @APIResponse(responseCode = "200", description = "Some of the findings")
    public TaskPage tasks(
            @PathParam("id") String id,
            @PathParam("seat") String seat,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return labelling.tasks(
                current.member(),
                id,
                seat,
                Parameters.limit(limit),
                cursor.map(Parameters::position).orElse(0L));
    }

    @PUT
    @Path("/{id}/coders/{seat}/answers/{number}")
    @Needs(Permission.LABEL)
    @Operation(
            operationId = "answerSampleTask",
            summary = "Judge a finding, also anew",
            description = "Whoever answers from a seat first has it; nobody has both.")
    @APIResponse(responseCode = "204", description = "Kept")
    public void answer(
            @PathParam("id") String id,
            @PathParam("seat") String seat,
            @PathParam("number") String number,
            AnswerRequest request) {
        labelling.answer(current.member(), id, seat, number, request);
    }
}
