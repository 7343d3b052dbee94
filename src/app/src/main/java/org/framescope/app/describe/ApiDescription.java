package org.framescope.app.describe;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.framescope.app.problem.ProblemJson;

/** Puts the contract's schemas into the OpenAPI document, and the problem as every operation's other answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        contract().getComponents().getSchemas().forEach(document.getComponents()::addSchema);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        // Quarkus adds a bare 400 to some operations that take a body.
        responses.getAPIResponses().keySet().stream()
                .filter(code -> code.startsWith("4"))
                .toList()
                .forEach(code -> responses.addAPIResponse(code, problem()));
        responses.addAPIResponse("default", problem());
        return operation;
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("A problem: what was expected, what was found, what to do")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemJson.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static OpenAPI contract() {
        byte[] json = WireSchemas.asOpenApi().getBytes(StandardCharsets.UTF_8);
        return SmallRyeOpenAPI.builder()
                .withCustomStaticFile(() -> new ByteArrayInputStream(json))
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .build()
                .model();
    }
}
