package org.framescope.engine.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The addresses of one name, looked up once and checked. The client asks here and never the name service, so that a
 * second answer cannot lead it elsewhere (DNS rebinding).
 *
 * @param dial where to connect to for one of the addresses and a port: there, except in tests without a network
 */
record Pinned(String host, List<InetAddress> addresses, Dial dial) implements DnsResolver {

    /** Turns a checked address into the socket that is opened. */
    @FunctionalInterface
    interface Dial {
        InetSocketAddress to(InetAddress address, int port);
    }

    Pinned {
        addresses = List.copyOf(addresses);
    }

    /** Looks up a name; throws where one of its addresses is not public. */
    static Pinned lookUp(WebAddress page, NameService names, Dial dial) throws FetchException {
        List<InetAddress> found;
        try {
            found = names.resolve(page.host());
        } catch (UnknownHostException unknown) {
            throw new FetchException(
                    FetchException.Cause.UNREACHABLE,
                    "Expected the name of a site that can be found; no address is known for it. Check its spelling.");
        }
        if (found.isEmpty() || !found.stream().allMatch(PublicAddress::is)) {
            throw new FetchException(
                    FetchException.Cause.ADDRESS,
                    "Expected a site on the public Internet; the name leads to an address that is not public. Paste the"
                            + " article's text instead.");
        }
        return new Pinned(page.host(), found, dial);
    }

    @Override
    public List<InetSocketAddress> resolve(String name, int port) throws UnknownHostException {
        // The client hands over names of other alphabets decoded.
        if (!IDN.toASCII(name).equals(host)) {
            throw new UnknownHostException("only one name was looked up");
        }
        return addresses.stream().map(a -> dial.to(a, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String name) throws UnknownHostException {
        throw new UnknownHostException("addresses are handed out with their port");
    }

    @Override
    public String resolveCanonicalHostname(String name) {
        return name;
    }
}
