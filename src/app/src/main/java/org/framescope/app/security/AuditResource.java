package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.store.audit.AuditStore;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;

/** The record of one's desk. */
@Path("/api/v1/audit")
@Tag(name = "Desk")
public class AuditResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int PAGE = 500;

    private final CurrentActor current;
    private final AuditStore store;
    private final BlindReadings blind;

    @Inject
    AuditResource(CurrentActor current, AuditStore store, BlindReadings blind) {
        this.current = current;
        this.store = store;
        this.blind = blind;
    }

    @GET
    @Produces(NDJSON)
    @Needs(Permission.SET_STANDARDS)
    @Operation(
            operationId = "getAudit",
            summary = "What happened at one's desk, one entry a line, as a chain of hashes",
            description = "\"framescope audit verify FILE\" checks it without the service.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public Response read() {
        blind.requireSighted(current.member());
        UUID desk = current.desk();
        StreamingOutput lines = out -> {
            long behind = 0;
            List<AuditEntry> page = store.read(desk, behind, PAGE);
            while (!page.isEmpty()) {
                for (AuditEntry entry : page) {
                    out.write((Json.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
                    behind = entry.sequence();
                }
                page = store.read(desk, behind, PAGE);
            }
        };
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"framescope-audit.ndjson\"")
                .build();
    }
}
