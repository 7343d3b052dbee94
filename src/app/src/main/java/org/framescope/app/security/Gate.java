package org.framescope.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.wiring.FramescopeConfig;

/** Says whether somebody may do something, and whether they ask too often. */
@ApplicationScoped
class Gate {

    private final Accounts accounts;
    private final RateLimit limit;
    private final FramescopeConfig.Accounts config;

    @Inject
    Gate(Accounts accounts, FramescopeConfig config, Clock clock) {
        this.accounts = accounts;
        this.limit = new RateLimit(clock);
        this.config = config.accounts();
    }

    /** Lets pass or tells why not. */
    void check(Actor actor, Permission needed, String address) {
        if (accounts.areNeeded()) {
            count(actor, address);
        }
        require(actor, needed);
    }

    /** Lets pass or tells why not, without counting. */
    void require(Actor actor, Permission needed) {
        if (actor instanceof Actor.Member member) {
            check(member, needed);
            return;
        }
        boolean open = needed.audience() == Permission.Audience.EVERYONE
                || needed.audience() == Permission.Audience.WHERE_OPEN && accounts.analysisIsOpen();
        if (!open) {
            throw signInNeeded();
        }
    }

    private static void check(Actor.Member member, Permission needed) {
        if (needed.isGivenTo(member)) {
            return;
        }
        throw new ProblemException(
                ProblemKind.NOT_PERMITTED,
                member.scopes().isEmpty()
                        ? "Expected a password of your own first; found the one that was given to you once. Choose one"
                                + " with PUT /api/v1/session/password."
                        : "Expected somebody whose role, or whose token's scopes, allow this; yours do not. Ask an"
                                + " administrator of your desk.");
    }

    private void count(Actor actor, String address) {
        boolean granted = actor instanceof Actor.Member member
                ? limit.take(member.person().toString(), config.requestsPerMinute())
                : limit.take(Network.of(address), config.anonymousRequestsPerMinute());
        if (!granted) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_REQUESTS,
                    "Expected fewer requests; found more than this service takes from one caller in a minute. Wait a"
                            + " minute and go on more slowly.");
        }
    }

    static ProblemException signInNeeded() {
        return new ProblemException(
                ProblemKind.SIGN_IN_NEEDED,
                "Expected somebody who signed in, or an API token; found neither. Sign in on the page, or send the"
                        + " header Authorization: Bearer with a token.");
    }
}
