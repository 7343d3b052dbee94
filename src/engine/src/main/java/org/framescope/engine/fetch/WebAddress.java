package org.framescope.engine.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that may be asked for, cut into its parts once: what is checked here is what is dialled, and no other
 * reader of addresses gets to see the original.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name in ASCII and lower case with at least one dot, never a number
 * @param port 80 or 443
 * @param target path and query, as sent
 */
record WebAddress(String scheme, String host, int port, String target) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 253;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Names that lead nowhere public by their registration, or that machines call themselves and their neighbors. */
    private static final List<String> LOCAL = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "arpa",
            "onion",
            "invalid",
            "svc",
            "localtest.me");

    static WebAddress of(String url) throws FetchException {
        if (url.length() > LONGEST) {
            throw refused("one of up to " + LONGEST + " characters", "a longer one");
        }
        if (url.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7F)) {
            throw refused("one without blanks, control characters and backslashes", "such a character");
        }
        URI uri = parsed(url);
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("one that begins with http:// or https://", "another kind of address");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.indexOf('@') >= 0) {
            throw refused("one without a user's name or password", "one with them");
        }
        int colon = authority.lastIndexOf(':');
        String name = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon < 0 ? standard(scheme) : port(authority.substring(colon + 1), scheme);
        return new WebAddress(scheme, host(name), port, target(uri));
    }

    private static URI parsed(String url) throws FetchException {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw refused("a well-formed one", "one that is not");
        }
    }

    private static int standard(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }

    private static int port(String port, String scheme) throws FetchException {
        return switch (port) {
            case "" -> standard(scheme);
            case "80" -> HTTP;
            case "443" -> HTTPS;
            default -> throw refused("port 80 or 443", "another port");
        };
    }

    private static String host(String name) throws FetchException {
        String ascii = ascii(name);
        // A trailing dot says that the name is complete; it is the same name.
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (host.length() > LONGEST_NAME || host.indexOf('.') < 0 || !isName(host)) {
            throw refused("the name of a public site, such as example.org", "a number or another kind of name");
        }
        if (LOCAL.stream().anyMatch(l -> host.equals(l) || host.endsWith("." + l))) {
            throw refused("the name of a public site", "a name of local machines");
        }
        return host;
    }

    /** Other alphabets in their ASCII form; other digits and dots become what they look like, and are judged as such. */
    private static String ascii(String name) throws FetchException {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            throw refused("a well-formed name of a site", "one that is not");
        }
    }

    /** Letters, digits, hyphens and dots; the last part is no number in any notation. */
    private static boolean isName(String host) {
        for (String label : host.split("\\.", -1)) {
            boolean plain =
                    !label.isEmpty() && label.length() <= 63 && label.chars().allMatch(WebAddress::isPlain);
            if (!plain || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean letters = last.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && last.length() > 1 || last.startsWith("xn--");
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private static String target(URI uri) {
        String path =
                Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        String query = uri.getRawQuery();
        // What is not ASCII is sent escaped.
        return URI.create(query == null ? path : path + "?" + query).toASCIIString();
    }

    /** The address that a page gives as its new place, read against this one. */
    WebAddress follow(String location) throws FetchException {
        try {
            return of(new URI(toString()).resolve(new URI(location)).toString());
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw refused("a well-formed one", "a redirect to one that is not");
        }
    }

    /** The port where it is not the scheme's own; -1 where it is. */
    int statedPort() {
        return port == standard(scheme) ? -1 : port;
    }

    WebAddress robots() {
        return new WebAddress(scheme, host, port, "/robots.txt");
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == standard(scheme) ? "" : ":" + port) + target;
    }

    private static FetchException refused(String expected, String found) {
        return new FetchException(
                FetchException.Cause.ADDRESS,
                "Expected the address of a public page: " + expected + "; found " + found
                        + ". Correct it, or paste the article's text instead.");
    }
}
