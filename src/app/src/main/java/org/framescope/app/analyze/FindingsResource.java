package org.framescope.app.analyze;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.FindingQuery;
import org.framescope.app.store.FindingStore;
import org.framescope.core.analysis.Severity;
import org.framescope.engine.io.WireName;

/** The findings of all kept analyses as a resource. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingsResource {

    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(WireName::of).toList();

    private final FindingStore store;
    private final CurrentActor current;
    private final BlindReadings blind;

    @Inject
    FindingsResource(FindingStore store, CurrentActor current, BlindReadings blind) {
        this.store = store;
        this.current = current;
        this.blind = blind;
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Operation(
            operationId = "findFindings",
            summary = "Find findings by rule, severity and outlet, those of the newest analysis first")
    @APIResponse(responseCode = "200", description = "Some of the findings")
    public FindingPage find(
            @Parameter(description = "A rule's id") @QueryParam("rule") Optional<String> rule,
            @Parameter(description = "error, warning or note") @QueryParam("severity") Optional<String> severity,
            @Parameter(description = "The outlet as the articles name it") @QueryParam("outlet")
                    Optional<String> outlet,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        Optional<String> known = severity.map(s -> Parameters.oneOf("severity", s, SEVERITIES));
        FindingQuery query = new FindingQuery(rule, known, outlet);
        return FindingPage.of(store.find(
                current.desk(),
                query,
                Parameters.limit(limit),
                cursor.map(Parameters::findingCursor),
                blind.of(current.member())));
    }
}
