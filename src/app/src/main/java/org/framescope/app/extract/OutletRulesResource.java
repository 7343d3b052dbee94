package org.framescope.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Audit;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.extract.OutletRule;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** How the pages of outlets are read, as people taught it. */
@Path("/api/v1/outlet-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extractions")
public class OutletRulesResource {

    private final OutletRuleFiles rules;
    private final CurrentActor current;
    private final Audit audit;

    @Inject
    OutletRulesResource(OutletRuleFiles rules, CurrentActor current, Audit audit) {
        this.rules = rules;
        this.current = current;
        this.audit = audit;
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Operation(operationId = "listOutletRules", summary = "The domains for which there is a rule")
    @APIResponse(responseCode = "200", description = "The domains, sorted")
    public List<String> list() {
        return rules.domains();
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/{domain}")
    @Operation(operationId = "getOutletRule", summary = "The rule for one domain")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OutletRuleJson.class)))
    public String get(@PathParam("domain") String domain) {
        return rules.of(domain).orElseThrow(OutletRulesResource::notFound).json();
    }

    @PUT
    @Needs(Permission.TEACH_EXTRACTION)
    @Path("/{domain}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putOutletRule",
            summary = "Say how the pages of a domain are read from now on",
            description = "Takes the place of the rule that the domain had. Selectors are CSS without pseudo-classes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OutletRuleJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The rule as kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OutletRuleJson.class)))
    public String put(@PathParam("domain") String domain, byte[] body) throws InvalidInputException {
        BodySize.check(body);
        OutletRule rule = read(domain, Json.read(new String(body, StandardCharsets.UTF_8)));
        return audit.together(() -> {
            // A file is no part of the transaction: what can't be written into the record is not done.
            tell("outlet-rule-kept", domain);
            rules.keep(rule);
            return rule.json();
        });
    }

    @DELETE
    @Needs(Permission.TEACH_EXTRACTION)
    @Path("/{domain}")
    @Operation(operationId = "deleteOutletRule", summary = "Forget the rule for a domain")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public void delete(@PathParam("domain") String domain) {
        audit.together(() -> {
            tell("outlet-rule-deleted", domain);
            if (!rules.delete(domain)) {
                throw notFound();
            }
            return domain;
        });
    }

    private void tell(String action, String domain) {
        audit.tell(current.member(), action, current.desk(), Map.of("domain", domain));
    }

    private static OutletRule read(String domain, JsonNode json) {
        try {
            if (!(json instanceof ObjectNode object)) {
                throw new IllegalArgumentException("an outlet's rule is a JSON object");
            }
            return OutletRule.read(Json.write(object.put("domain", domain)));
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    ProblemKind.NOT_AN_OUTLET_RULE,
                    "Expected a rule for an outlet; " + malformed.getMessage() + ". Correct it and send it again.");
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "No rule is kept for this domain. Expected one that GET /api/v1/outlet-rules lists.");
    }
}
