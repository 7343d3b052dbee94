package org.framescope.app.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;

/** Where signing in elsewhere begins and ends; what lies between, Quarkus does. */
@Path("/api/v1/session/provider")
@Tag(name = "Session")
public class ProviderResource {

    /** The framework's own session; ours takes its place at once. */
    private static final String ITS_SESSION = "q_session";

    private final CurrentActor current;
    private final SecurityIdentity identity;
    private final Provider provider;
    private final ProviderSignIn signIn;
    private final SignInService service;

    @Inject
    ProviderResource(
            CurrentActor current,
            SecurityIdentity identity,
            Provider provider,
            ProviderSignIn signIn,
            SignInService service) {
        this.current = current;
        this.identity = identity;
        this.provider = provider;
        this.signIn = signIn;
        this.service = service;
    }

    @GET
    @Needs(Permission.SIGN_IN)
    @Operation(
            operationId = "signInElsewhere",
            summary = "Sign in with the provider that this service knows (OpenID Connect)",
            description =
                    "For browsers: leads to the provider and back, then to the page, with the same cookie as a sign-in"
                            + " with a password.")
    @APIResponse(responseCode = "303", description = "To the page: signed in, or told why not")
    public Response come(@Context RoutingContext context) {
        if (!provider.isNamed()) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "Expected a service that knows a provider; this one knows none. Sign in with name and password, or"
                            + " start it with framescope.oidc.issuer.");
        }
        dropItsSession(context);
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Gate.signInNeeded();
        }
        current.session().ifPresent(service::signOut);
        Optional<Sessions.Opened> opened = signIn.signIn(Newcomer.of(token, provider.groupsClaim()));
        opened.ifPresent(session -> SessionCookie.set(context, session.secret()));
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, opened.isPresent() ? "/#/" : "/#/sign-in/unknown")
                .build();
    }

    private static void dropItsSession(RoutingContext context) {
        List<String> names = context.request().cookies().stream()
                .map(cookie -> cookie.getName())
                .filter(name -> name.startsWith(ITS_SESSION))
                .distinct()
                .toList();
        names.forEach(name -> context.response().removeCookies(name, false));
    }
}
