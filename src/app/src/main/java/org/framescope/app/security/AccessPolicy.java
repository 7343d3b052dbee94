package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.wiring.FramescopeConfig;

/**
 * Decides from where the service may be asked at all: from this machine, and from others where it was opened to the
 * network. What somebody may then do, {@link Permission} says.
 *
 * <p>A page elsewhere on the web must not use the reader's browser to reach in. Against names that are pointed at this
 * machine (DNS rebinding) only known host names are answered; against forged forms (CSRF) whatever changes something
 * must come from a page of our own.
 */
@Singleton
class AccessPolicy {

    private final boolean network;
    private final List<String> hosts;

    @Inject
    AccessPolicy(FramescopeConfig config) {
        this(config.lan(), config.hosts().orElse(List.of()));
    }

    /**
     * Sets up the policy.
     *
     * @param network whether other machines may ask
     * @param hosts names, besides this machine's own, under which the service may be addressed
     */
    AccessPolicy(boolean network, List<String> hosts) {
        this.network = network;
        this.hosts = List.copyOf(hosts);
    }

    Decision decide(Caller caller) {
        if (!caller.local() && !network) {
            return new Decision.Deny(
                    ProblemKind.NOT_PERMITTED,
                    "Expected a request from this machine; found one from the network. Start the service with --lan to"
                            + " open it to the network.");
        }
        if (caller.authority().filter(this::isKnown).isEmpty()) {
            return new Decision.Deny(
                    ProblemKind.FOREIGN_HOST,
                    "Expected a Host header with a name of this service; found another. Use localhost, or add the name"
                            + " to the setting framescope.hosts.");
        }
        if (caller.changes() && isForeign(caller)) {
            return new Decision.Deny(
                    ProblemKind.FOREIGN_ORIGIN,
                    "Expected a request from a page of this service or from a program; found one from another site's"
                            + " page. Send it without an Origin header, or from the service's own page.");
        }
        return Decision.PERMIT;
    }

    private boolean isKnown(Authority authority) {
        return authority.isLoopback() || network && authority.isAddress() || hosts.contains(authority.host());
    }

    private static boolean isForeign(Caller caller) {
        if (caller.origin().isPresent()) {
            return !isSameAuthority(caller.origin().get(), caller.authority().orElseThrow());
        }
        return caller.fetchSite()
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
    }

    private static boolean isSameAuthority(String origin, Authority authority) {
        try {
            URI site = new URI(origin);
            return site.getHost() != null && new Authority(site.getHost(), site.getPort()).equals(authority);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
