package org.framescope.engine.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * Fetches one page that a person names: a public site's, on the ports of the web, asked for as the site wishes to be
 * asked. Every redirect is looked at as if it had been named itself.
 */
public final class Fetcher {

    /** The name under which a site's robots.txt may address us. */
    static final String ROBOT = "framescope";

    private static final int MOST_RULES = 512 * 1024;
    private static final int NOT_FOUND_FROM = 400;
    private static final int FAILED_FROM = 500;

    private final NameService names;
    private final String agent;
    private final FetchLimits limits;
    private final Pinned.Dial dial;

    private Fetcher(NameService names, String agent, FetchLimits limits, Pinned.Dial dial) {
        this.names = names;
        this.agent = agent;
        this.limits = limits;
        this.dial = dial;
    }

    /** A fetcher that tells sites the version of this program. */
    public static Fetcher of(NameService names, String version) {
        return with(names, version, FetchLimits.STANDARD, InetSocketAddress::new);
    }

    static Fetcher with(NameService names, String version, FetchLimits limits, Pinned.Dial dial) {
        String agent = "Framescope/" + version + " (reads single news articles on a person's request; robots.txt: "
                + ROBOT + ")";
        return new Fetcher(names, agent, limits, dial);
    }

    /** The page at {@code url}, an address as a person typed it. */
    public FetchedPage fetch(String url) throws FetchException {
        WebAddress address = WebAddress.of(url.strip());
        Hop hop = new Hop(agent, limits, Deadline.in(limits.total()));
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Pinned pinned = Pinned.lookUp(address, names, dial);
            requireWelcome(address, pinned, hop);
            Hop.Answer answer = hop.ask(address, pinned, limits.bytes());
            if (answer.page().isPresent()) {
                return answer.page().get();
            }
            address = next(address, answer);
        }
        throw answered("at most " + limits.redirects() + " redirects", "more");
    }

    private static WebAddress next(WebAddress address, Hop.Answer answer) throws FetchException {
        boolean redirect = List.of(301, 302, 303, 307, 308).contains(answer.status());
        if (!redirect || answer.location().isEmpty()) {
            throw answered("a page", "the answer " + answer.status());
        }
        return address.follow(answer.location().get());
    }

    private static FetchException answered(String expected, String found) {
        return new FetchException(
                FetchException.Cause.ANSWER,
                "Expected " + expected + " from the site; found " + found
                        + ". Check the address, or paste the article's text instead.");
    }

    private void requireWelcome(WebAddress address, Pinned pinned, Hop hop) throws FetchException {
        if (!rules(address, pinned, hop).isAllowed(address.toString())) {
            throw new FetchException(
                    FetchException.Cause.ROBOTS,
                    "Expected a page that its site lets programs read; its robots.txt asks to keep away, or cannot be"
                            + " read. Open the page yourself and paste the article's text.");
        }
    }

    /** What the site's robots.txt says (RFC 9309): none is a yes, one that cannot be had is a no. */
    private BaseRobotRules rules(WebAddress page, Pinned pinned, Hop hop) throws FetchException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        WebAddress address = page.robots();
        Pinned at = pinned;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Hop.Answer answer = hop.ask(address, at, MOST_RULES);
            if (answer.page().isPresent()) {
                byte[] text = answer.page().get().bytes();
                return parser.parseContent(address.toString(), text, "text/plain", List.of(ROBOT));
            }
            if (answer.status() >= NOT_FOUND_FROM || answer.location().isEmpty()) {
                return parser.failedFetch(answer.status() >= FAILED_FROM ? answer.status() : 404);
            }
            address = address.follow(answer.location().get());
            at = Pinned.lookUp(address, names, dial);
        }
        return parser.failedFetch(404);
    }
}
