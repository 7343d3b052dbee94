package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.Change;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.engine.Framescope;
import org.framescope.engine.style.InvalidStylePackException;
import org.framescope.engine.style.StylePacks;

/** One's own desk. */
@Path("/api/v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class DeskResource {

    private static final int MOST_NAME = 120;
    private static final int MOST_DAYS = 3660;

    private final CurrentActor current;
    private final DeskStore desks;
    private final Audit audit;
    private final StylePacks packs;

    @Inject
    DeskResource(CurrentActor current, DeskStore desks, Audit audit, Framescope framescope) {
        this.current = current;
        this.desks = desks;
        this.audit = audit;
        this.packs = framescope.styles();
    }

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(operationId = "getDesk", summary = "How one's desk is set")
    @APIResponse(
            responseCode = "200",
            description = "The desk",
            content = @Content(schema = @Schema(implementation = DeskJson.class)))
    public Response get() {
        return response(desks.get(current.desk()));
    }

    @PUT
    @Needs(Permission.SET_STANDARDS)
    @Operation(
            operationId = "changeDesk",
            summary = "Set one's desk: its name, how long it keeps what it keeps, its style pack",
            description = "A mistake in the style pack is a problem whose detail names line and column.")
    @APIResponse(
            responseCode = "200",
            description = "The desk as it is set now",
            content = @Content(schema = @Schema(implementation = DeskJson.class)))
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch, DeskChange request) {
        Wanted.body(request);
        int version = Revision.of(ifMatch);
        String name = Wanted.text("name", request.name(), MOST_NAME);
        Optional<Integer> days = request.keepDays() == null ? Optional.empty() : request.keepDays();
        if (days.filter(d -> d < 0 || d > MOST_DAYS).isPresent()) {
            throw Wanted.invalid("keepDays", "0 to " + MOST_DAYS);
        }
        Optional<String> pack =
                Optional.ofNullable(request.stylePack()).flatMap(p -> p).filter(p -> !p.isBlank());
        pack.ifPresent(this::requireUsable);
        Desk changed = new Desk(current.desk(), name, days, pack, version);
        audit.together(() -> {
            if (desks.change(changed) != Change.DONE) {
                throw Revision.stale();
            }
            audit.tell(
                    current.member(),
                    "desk-changed",
                    current.desk(),
                    Map.of(
                            "keepDays",
                            days.map(String::valueOf).orElse("all"),
                            "stylePack",
                            String.valueOf(pack.isPresent())));
            return changed;
        });
        return response(desks.get(current.desk()));
    }

    private void requireUsable(String yaml) {
        try {
            packs.read("of the desk", yaml.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidStylePackException invalid) {
            throw new ProblemException(ProblemKind.INVALID_STYLE_PACK, invalid.getMessage());
        }
    }

    private static Response response(Desk desk) {
        return Response.ok(DeskJson.of(desk))
                .header(HttpHeaders.ETAG, Revision.tag(desk.version()))
                .build();
    }
}
