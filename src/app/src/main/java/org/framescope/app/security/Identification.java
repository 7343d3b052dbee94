package org.framescope.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.people.SignIn;
import org.framescope.app.store.people.TokenStore;

/** Finds out who sent a request. */
@ApplicationScoped
class Identification {

    private final Accounts accounts;
    private final Sessions sessions;
    private final TokenStore tokens;

    @Inject
    Identification(Accounts accounts, Sessions sessions, TokenStore tokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Who acts; a token that is none, or a change that no page of ours sent, is a problem. */
    Identified by(Presented request) {
        if (!accounts.areNeeded()) {
            return Identified.as(request.isLocal() ? Actor.owner() : Actor.ANONYMOUS);
        }
        if (request.bearer().isPresent()) {
            return byToken(request.bearer().get());
        }
        return request.session()
                .flatMap(secret -> sessions.find(secret, session -> requireOwnPage(session, request)))
                .orElse(Identified.as(Actor.ANONYMOUS));
    }

    private Identified byToken(String secret) {
        return tokens.find(Secrets.hash(secret))
                .filter(bearer ->
                        !bearer.person().disabled() && !bearer.person().oneTime())
                .map(bearer ->
                        Identified.as(Members.of(bearer.person(), bearer.token().scopes())))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.INVALID_TOKEN,
                        "Expected a token that this service gave and that has not run out; found another. Make a new"
                                + " one on the page under your name."));
    }

    /** The browser sends the cookie by itself; what only our page knows shows that the change was meant. */
    private static void requireOwnPage(SignIn session, Presented request) {
        if (request.changes()
                && !request.csrf()
                        .map(csrf -> Secrets.isSame(csrf, session.csrf()))
                        .orElse(false)) {
            throw new ProblemException(
                    ProblemKind.CSRF,
                    "Expected the header " + Presented.CSRF_HEADER + " as GET /api/v1/session tells it; found none or"
                            + " another. Reload the page; programs use a token instead of a session.");
        }
    }
}
