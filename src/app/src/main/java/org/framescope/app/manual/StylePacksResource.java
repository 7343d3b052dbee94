package org.framescope.app.manual;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.Framescope;
import org.framescope.engine.style.InvalidStylePackException;
import org.framescope.engine.style.StylePacks;

/** The style packs as a resource. */
@Path("/api/v1/style-packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Manual")
public class StylePacksResource {

    static final String YAML = "application/yaml";

    private final StylePacks packs;

    @Inject
    StylePacksResource(Framescope framescope) {
        this.packs = framescope.styles();
    }

    @GET
    @Needs(Permission.ANALYZE)
    @Operation(operationId = "listStylePacks", summary = "The style packs that a request may name")
    @APIResponse(responseCode = "200", description = "The packs, those that ship with the service first")
    public List<StylePackJson> all() {
        return packs.all().stream()
                .map(installed -> StylePackJson.of(installed.pack()))
                .toList();
    }

    @GET
    @Needs(Permission.ANALYZE)
    @Path("/{id}")
    @Produces(YAML)
    @Operation(operationId = "getStylePack", summary = "A style pack as its file has it, to be copied")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class)))
    public String one(@PathParam("id") String id) {
        return packs.pack(id)
                .map(StylePacks.Installed::yaml)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no style pack with this id. Expected one that GET /api/v1/style-packs lists."));
    }

    @POST
    @Needs(Permission.ANALYZE)
    @Path("/checks")
    @Consumes({YAML, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "checkStylePack",
            summary = "Check a style pack that is being written; nothing is kept",
            description = "A mistake is a problem whose detail names line and column of each.")
    @RequestBody(required = true, content = @Content(mediaType = YAML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "200", description = "It can be used")
    public StylePackJson check(byte[] body) {
        try {
            return StylePackJson.of(packs.read("as sent", body));
        } catch (InvalidStylePackException invalid) {
            throw new ProblemException(ProblemKind.INVALID_STYLE_PACK, invalid.getMessage());
        }
    }
}
