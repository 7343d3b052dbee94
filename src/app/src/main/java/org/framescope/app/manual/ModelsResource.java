package org.framescope.app.manual;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.engine.Framescope;

/** The installed models as a resource. */
@Path("/api/v1/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Manual")
public class ModelsResource {

    private final Framescope framescope;

    @Inject
    ModelsResource(Framescope framescope) {
        this.framescope = framescope;
    }

    @GET
    @Operation(operationId = "listModels", summary = "The models that speak in reports; none where rules speak alone")
    @APIResponse(responseCode = "200", description = "The models")
    public List<ModelJson> all() {
        return framescope.versions().models().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(model -> new ModelJson(model.getKey(), model.getValue()))
                .toList();
    }
}
