package org.framescope.app.outlet;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.analyze.Parameters;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.outlet.Correction;
import org.framescope.app.store.outlet.CorrectionStore;
import org.framescope.app.store.people.Desk;

/**
 * What was corrected, when and why: one's own desk's, and to those who did not sign in the first desk's. Entries are
 * added, never changed or taken away.
 */
@Path("/api/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionsResource {

    private static final String ATOM = "application/atom+xml";
    private static final int IN_FEED = 50;
    private static final int MOST_OUTLET = 255;
    private static final int MOST_TEXT = 5_000;

    private final CurrentActor current;
    private final CorrectionStore store;
    private final Audit audit;

    @Inject
    CorrectionsResource(CurrentActor current, CorrectionStore store, Audit audit) {
        this.current = current;
        this.store = store;
        this.audit = audit;
    }

    @GET
    @Needs(Permission.READ_CORRECTIONS)
    @Operation(operationId = "listCorrections", summary = "What was corrected, when and why; the newest first")
    @APIResponse(responseCode = "200", description = "Some of the corrections")
    public CorrectionPage list(
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        return CorrectionPage.of(store.list(desk(), Parameters.limit(limit), cursor.map(Parameters::analysisCursor)));
    }

    @GET
    @Path("/feed")
    @Needs(Permission.READ_CORRECTIONS)
    @Produces(ATOM)
    @Operation(operationId = "getCorrectionFeed", summary = "The latest 50 corrections as an Atom feed")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = ATOM, schema = @Schema(implementation = String.class)))
    public Response feed() {
        String feed =
                CorrectionFeed.of(store.list(desk(), IN_FEED, Optional.empty()).items());
        return Response.ok(feed, ATOM + ";charset=UTF-8").build();
    }

    @POST
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "addCorrection",
            summary = "Log a correction",
            description = "Whoever may read the log reads it from then on; it cannot be changed or taken back.")
    @APIResponse(
            responseCode = "201",
            description = "Logged",
            content = @Content(schema = @Schema(implementation = CorrectionJson.class)))
    public Response add(CorrectionRequest request) {
        Actor.Member member = current.member();
        Optional<String> outlet = Wanted.body(request).outlet().map(own -> Wanted.text("outlet", own, MOST_OUTLET));
        String corrected = Wanted.text("corrected", request.corrected(), MOST_TEXT);
        String reason = Wanted.text("reason", request.reason(), MOST_TEXT);
        Correction correction = audit.together(() -> {
            Correction kept = store.add(member.desk(), outlet, corrected, reason);
            audit.tell(member, "correction-logged", kept.id(), Map.of("outlet", outlet.orElse("")));
            return kept;
        });
        return Response.status(Response.Status.CREATED)
                .entity(CorrectionJson.of(correction))
                .build();
    }

    private UUID desk() {
        return current.actor() instanceof Actor.Member member ? member.desk() : Desk.FIRST;
    }
}
