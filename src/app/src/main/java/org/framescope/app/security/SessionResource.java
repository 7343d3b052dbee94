package org.framescope.app.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.store.people.SignIn;

/** The session of whoever asks. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SessionResource {

    private static final int MOST = 200;

    private final CurrentActor current;
    private final Accounts accounts;
    private final SignInService service;
    private final DeskStore desks;
    private final Provider provider;

    @Inject
    SessionResource(
            CurrentActor current, Accounts accounts, SignInService service, DeskStore desks, Provider provider) {
        this.current = current;
        this.accounts = accounts;
        this.service = service;
        this.desks = desks;
        this.provider = provider;
    }

    @GET
    @Needs(Permission.SIGN_IN)
    @Operation(operationId = "getSession", summary = "Who one is to the service, and what one may do")
    @APIResponse(responseCode = "200", description = "The session, also where there is none")
    public SessionJson get() {
        return session(current.actor(), current.session());
    }

    @POST
    @Needs(Permission.SIGN_IN)
    @Operation(
            operationId = "signIn",
            summary = "Sign in with name and password",
            description = "Sets a cookie. After some wrong passwords each further one costs time.")
    @APIResponse(responseCode = "200", description = "Signed in")
    public SessionJson signIn(SignInRequest request, @Context RoutingContext context) {
        Wanted.body(request);
        String login = Wanted.text("login", request.login(), MOST);
        String password = Wanted.secret("password", request.password(), MOST);
        current.session().ifPresent(service::signOut);
        Sessions.Opened opened =
                service.signIn(login, password, Presented.by(context).address());
        return opened(opened, context);
    }

    @DELETE
    @Needs(Permission.SIGN_IN)
    @Operation(operationId = "signOut", summary = "Sign out; the session's cookie counts for nothing any more")
    @APIResponse(responseCode = "204", description = "Signed out, or never in")
    public void signOut(@Context RoutingContext context) {
        current.session().ifPresent(service::signOut);
        SessionCookie.clear(context);
    }

    @PUT
    @Path("/password")
    @Needs(Permission.SIGN_IN)
    @Operation(
            operationId = "choosePassword",
            summary = "Choose a password of one's own; all other sessions end",
            description = "At least 12 characters, and no more than 72 bytes.")
    @APIResponse(responseCode = "200", description = "Chosen, and signed in anew")
    public SessionJson choosePassword(PasswordRequest request, @Context RoutingContext context) {
        Wanted.body(request);
        SignIn session = current.session().orElseThrow(Gate::signInNeeded);
        String old = Wanted.secret("old", request.old(), MOST);
        String address = Presented.by(context).address();
        return opened(service.choosePassword(session, old, request.password(), address), context);
    }

    private SessionJson opened(Sessions.Opened opened, RoutingContext context) {
        SessionCookie.set(context, opened.secret());
        SignIn session = opened.session();
        return session(Members.of(session.person()), Optional.of(session));
    }

    private SessionJson session(Actor actor, Optional<SignIn> session) {
        return new SessionJson(
                accounts.areNeeded(),
                actor instanceof Actor.Member member ? Optional.of(me(member)) : Optional.empty(),
                session.map(SignIn::csrf),
                session.map(s -> s.person().oneTime()).orElse(false),
                provider.name(),
                permissions(actor));
    }

    private SessionJson.Me me(Actor.Member member) {
        return new SessionJson.Me(
                member.person(),
                member.name(),
                Wanted.name(member.role()),
                desks.get(member.desk()).name());
    }

    private List<String> permissions(Actor actor) {
        return Arrays.stream(Permission.values())
                .filter(each -> isGiven(actor, each))
                .map(Wanted::name)
                .toList();
    }

    private boolean isGiven(Actor actor, Permission permission) {
        if (actor instanceof Actor.Member member) {
            return permission.isGivenTo(member);
        }
        return permission.audience() == Permission.Audience.EVERYONE
                || permission.audience() == Permission.Audience.WHERE_OPEN && accounts.analysisIsOpen();
    }
}
