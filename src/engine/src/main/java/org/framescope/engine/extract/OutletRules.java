package org.framescope.engine.extract;

import java.util.Locale;
import java.util.Optional;

/** What people taught about the pages of outlets, by domain. */
@FunctionalInterface
public interface OutletRules {

    /** No outlet is known. */
    OutletRules NONE = domain -> Optional.empty();

    /** The rule of exactly this domain, such as {@code example.org}. */
    Optional<OutletRule> of(String domain);

    /** The rule of a page's site: that of its host without {@code www.}, else of a domain above it. */
    default Optional<OutletRule> ofPage(String url) {
        String domain = domain(url);
        while (domain.indexOf('.') > 0) {
            Optional<OutletRule> rule = of(domain);
            if (rule.isPresent()) {
                return rule;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The host of an address in lower case, without {@code www.} and port; empty where there is none. */
    static String domain(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int begin = scheme + 3;
        int end = begin;
        while (end < url.length() && "/?#:\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(begin, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
