package org.framescope.app.cms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.message.Mail;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Audit;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.security.Secrets;
import org.framescope.app.store.cms.DeliveryStore;
import org.framescope.app.store.cms.HookStore;
import org.framescope.engine.io.Json;

/** How one's desk and its content management system talk. */
@Path("/api/v1/desk/cms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "CMS")
public class CmsSettingsResource {

    private static final int MOST_URL = 2000;
    private static final int MOST_LISTED = 50;
    private static final String TEST = "desk.test";

    private final CurrentActor current;
    private final HookStore hooks;
    private final DeliveryStore deliveries;
    private final Dispatch dispatch;
    private final Audit audit;
    private final BlindReadings blind;
    private final Clock clock;

    @Inject
    CmsSettingsResource(
            CurrentActor current,
            HookStore hooks,
            DeliveryStore deliveries,
            Dispatch dispatch,
            Audit audit,
            BlindReadings blind,
            Clock clock) {
        this.current = current;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.audit = audit;
        this.blind = blind;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "getCms", summary = "How one's desk and its content management system talk")
    @APIResponse(responseCode = "200", description = "Both directions, without their secrets")
    public CmsJson get() {
        UUID desk = current.desk();
        return CmsJson.of(hooks.inboxOf(desk), hooks.outboxOf(desk), dispatch.isEnabled());
    }

    @POST
    @Path("/incoming")
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "openInbox",
            summary = "Let drafts in, or change the secret with which they are signed",
            description = "The former secret counts for nothing at once; the address stays.")
    @APIResponse(responseCode = "200", description = "The secret, shown this once")
    public CmsSecret open() {
        return remade("cms-inbox-opened", secret -> hooks.open(current.desk(), secret));
    }

    @DELETE
    @Path("/incoming")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "closeInbox", summary = "Let no drafts in any more; the address is gone for good")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close() {
        changed("cms-inbox-closed", () -> hooks.close(current.desk()));
    }

    @POST
    @Path("/outgoing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "setOutgoing",
            summary = "Name who is told of changes of state, under a new secret",
            description = "The address must be public. Messages carry ids and states, never a word of an article.")
    @APIResponse(
            responseCode = "200",
            description = "The secret with which messages are signed, shown this once",
            content = @Content(schema = @Schema(implementation = CmsSecret.class)))
    public CmsSecret tell(OutgoingRequest request) {
        Wanted.body(request);
        String url = Wanted.text("url", request.url(), MOST_URL);
        requireSending();
        Mail.check(url);
        return remade("cms-outgoing-set", secret -> hooks.tell(current.desk(), url, secret));
    }

    @DELETE
    @Path("/outgoing")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "removeOutgoing", summary = "Tell nobody any more, not of what still waits either")
    @APIResponse(responseCode = "204", description = "Nobody is told")
    public void tellNobody() {
        changed("cms-outgoing-removed", () -> hooks.tellNobody(current.desk()));
    }

    @GET
    @Path("/deliveries")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "listDeliveries", summary = "The last fifty messages, the newest first")
    @APIResponse(responseCode = "200", description = "What became of them")
    public List<DeliveryJson> deliveries() {
        blind.requireSighted(current.member());
        return deliveries.of(current.desk(), MOST_LISTED).stream()
                .map(DeliveryJson::of)
                .toList();
    }

    @POST
    @Path("/deliveries")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "sendTest", summary = "Send a message that tells of nothing, to try the way")
    @APIResponse(responseCode = "200", description = "The message, about to go out")
    public DeliveryJson test() {
        requireOutgoing();
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("event", TEST);
        body.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        return DeliveryJson.of(deliveries.add(current.desk(), Optional.empty(), TEST, Json.write(body)));
    }

    @POST
    @Path("/deliveries/{id}")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "sendAgain", summary = "Send a message again, at once")
    @APIResponse(
            responseCode = "200",
            description = "The message, about to go out",
            content = @Content(schema = @Schema(implementation = DeliveryJson.class)))
    public Response again(@PathParam("id") String id) {
        return Wanted.id(id)
                .flatMap(known -> deliveries.again(current.desk(), known))
                .map(DeliveryJson::of)
                .map(delivery -> Response.ok(delivery).build())
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no message with this id. Expected one that GET /api/v1/desk/cms/deliveries lists."));
    }

    private CmsSecret remade(String action, Consumer<String> change) {
        String secret = Secrets.next();
        changed(action, () -> change.accept(secret));
        return new CmsSecret(get(), secret);
    }

    private void changed(String action, Runnable change) {
        audit.together(() -> {
            change.run();
            audit.tell(current.member(), action, current.desk(), Map.of());
            return action;
        });
    }

    private void requireSending() {
        if (!dispatch.isEnabled()) {
            throw new ProblemException(
                    ProblemKind.FETCHING_OFF,
                    "Expected a service that sends messages; this one sends nothing. Start it with"
                            + " framescope.desk.webhooks=true.");
        }
    }

    private void requireOutgoing() {
        requireSending();
        if (hooks.outboxOf(current.desk()).isEmpty()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "Expected an address that is told; found none. Name one first.");
        }
    }
}
