package org.framescope.app.manual;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.core.analysis.Manual;
import org.framescope.engine.Framescope;

/** The rules as a resource. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Manual")
public class RulesResource {

    private final List<RuleJson> rules;

    @Inject
    RulesResource(Framescope framescope) {
        this.rules = framescope.register().analyzers().stream()
                .flatMap(a -> rules(a.manual()))
                .toList();
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Operation(operationId = "listRules", summary = "All rules, by analyzer")
    @APIResponse(responseCode = "200", description = "The rules")
    public List<RuleJson> all() {
        return rules;
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Path("/{id}")
    @Operation(operationId = "getRule", summary = "One rule with its evidence keys and examples")
    @APIResponse(responseCode = "200", description = "The rule")
    public RuleJson one(@PathParam("id") String id) {
        return rules.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no rule with this id. Expected one that GET /api/v1/rules lists, such as CAP-001."));
    }

    private static Stream<RuleJson> rules(Manual manual) {
        return manual.rules().stream().map(r -> RuleJson.of(manual.id(), r));
    }
}
