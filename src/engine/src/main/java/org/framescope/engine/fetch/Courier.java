package org.framescope.engine.fetch;

import java.net.InetSocketAddress;

/**
 * Brings messages to public sites whose address a person gave: looked up once, dialled as checked, no redirect followed,
 * no answer read but its status.
 */
public final class Courier {

    private static final int OK_FROM = 200;
    private static final int OK_BELOW = 300;

    private final NameService names;
    private final String agent;
    private final FetchLimits limits;
    private final Pinned.Dial dial;

    private Courier(NameService names, String version, FetchLimits limits, Pinned.Dial dial) {
        this.names = names;
        this.agent = "Framescope/" + version + " (webhook)";
        this.limits = limits;
        this.dial = dial;
    }

    /** A courier that tells sites the version of this program. */
    public static Courier of(NameService names, String version) {
        return with(names, version, FetchLimits.STANDARD, InetSocketAddress::new);
    }

    static Courier with(NameService names, String version, FetchLimits limits, Pinned.Dial dial) {
        return new Courier(names, version, limits, dial);
    }

    /** Refuses an address that no message will ever be brought to. */
    public static void check(String url) throws FetchException {
        WebAddress.of(url);
    }

    /** Brings a message; throws where the site did not take it. */
    public void bring(String url, Message message) throws FetchException {
        WebAddress address = WebAddress.of(url);
        Pinned pinned = Pinned.lookUp(address, names, dial);
        Hop hop = new Hop(agent, limits, Deadline.in(limits.total()));
        int status = hop.tell(address, pinned, message);
        if (status < OK_FROM || status >= OK_BELOW) {
            throw new FetchException(
                    FetchException.Cause.ANSWER, "Expected the site to take the message; it answered " + status + ".");
        }
    }
}
