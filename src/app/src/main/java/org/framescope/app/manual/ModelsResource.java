package org.framescope.app.manual;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InvalidModelsException;

/** The installed models as a resource. */
@Path("/api/v1/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Manual")
public class ModelsResource {

    private static final String MARKDOWN = "text/markdown";

    private final List<ModelJson> models;

    @Inject
    ModelsResource(Framescope framescope) throws InvalidModelsException {
        this.models = framescope.models().stream().map(ModelJson::of).toList();
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Operation(operationId = "listModels", summary = "The models that speak in reports; none where rules speak alone")
    @APIResponse(responseCode = "200", description = "The models with their manifests and cards")
    public List<ModelJson> all() {
        return models;
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Path("/{id}")
    @Operation(operationId = "getModel", summary = "One model with its manifest and card")
    @APIResponse(responseCode = "200", description = "The model")
    public ModelJson one(@PathParam("id") String id) {
        return models.stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no model with this id. Expected one that GET /api/v1/models lists."));
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Path("/{id}/card")
    @Produces(MARKDOWN)
    @Operation(operationId = "getModelCard", summary = "The card of a model: how it was made, its figures and limits")
    @APIResponse(responseCode = "200", description = "The card")
    public String card(@PathParam("id") String id) {
        return one(id).card();
    }
}
