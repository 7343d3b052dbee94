package org.framescope.app.security;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.ApiToken;
import org.framescope.app.store.people.NewToken;
import org.framescope.app.store.people.TokenStore;

/** The tokens with which one's programs act. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokensResource {

    private static final int MOST_NAME = 120;
    private static final int MOST_DAYS = 366;
    private static final int MOST_TOKENS = 100;
    private static final String PREFIX = "fsc_";

    private final CurrentActor current;
    private final TokenStore tokens;
    private final Audit audit;
    private final Clock clock;

    @Inject
    TokensResource(CurrentActor current, TokenStore tokens, Audit audit, Clock clock) {
        this.current = current;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.KEEP_ACCOUNT)
    @Operation(operationId = "listTokens", summary = "One's tokens, the newest first")
    @APIResponse(responseCode = "200", description = "The tokens without their secrets")
    public List<TokenJson> list() {
        return tokens.of(current.member().person()).stream()
                .map(token -> TokenJson.of(token, Optional.empty()))
                .toList();
    }

    @POST
    @Needs(Permission.KEEP_ACCOUNT)
    @Operation(operationId = "addToken", summary = "Make a token for a program")
    @APIResponse(
            responseCode = "201",
            description = "Made; its secret is shown this once",
            content = @Content(schema = @Schema(implementation = TokenJson.class)))
    public Response add(NewTokenRequest request) {
        Wanted.body(request);
        Actor.Member member = current.member();
        String name = Wanted.text("name", request.name(), MOST_NAME);
        List<String> scopes = scopes(request.scopes());
        if (request.days() < 1 || request.days() > MOST_DAYS) {
            throw Wanted.invalid("days", "1 to " + MOST_DAYS);
        }
        if (tokens.of(member.person()).size() >= MOST_TOKENS) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "Expected at most " + MOST_TOKENS + " tokens. Delete one first.");
        }
        String secret = PREFIX + Secrets.next();
        NewToken token = new NewToken(
                member.person(),
                name,
                Secrets.hash(secret),
                scopes,
                clock.instant().plus(Duration.ofDays(request.days())));
        ApiToken made = audit.together(() -> {
            ApiToken added = tokens.add(token);
            audit.tell(member, "token-made", added.id(), Map.of("scopes", String.join(" ", scopes)));
            return added;
        });
        return Response.status(Response.Status.CREATED)
                .entity(TokenJson.of(made, Optional.of(secret)))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.KEEP_ACCOUNT)
    @Operation(operationId = "deleteToken", summary = "Take a token back; it counts for nothing at once")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void delete(@PathParam("id") String id) {
        Actor.Member member = current.member();
        boolean removed = Wanted.id(id)
                .map(token -> audit.together(() -> {
                    boolean done = tokens.remove(member.person(), token);
                    if (done) {
                        audit.tell(member, "token-deleted", token, Map.of());
                    }
                    return done;
                }))
                .orElse(false);
        if (!removed) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "You have no token with this id. Expected one that GET /api/v1/tokens lists.");
        }
    }

    private static List<String> scopes(List<String> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            throw Wanted.invalid("scopes", "a list of at least one scope");
        }
        List<Scope> scopes = wanted.stream()
                .map(each -> Wanted.oneOf("scopes", each, Scope.class))
                .distinct()
                .toList();
        if (scopes.contains(Scope.ACCOUNT)) {
            throw Wanted.invalid("scopes", "of read, analyze, review, teach, manage");
        }
        return scopes.stream().map(Scope::name).toList();
    }
}
