package org.framescope.engine.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** The rules in the files of a folder, one outlet a file ({@code example.org.json}), read once. */
    static OutletRules in(Path folder) {
        Map<String, OutletRule> rules = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                OutletRule rule = OutletRule.read(Files.readString(file));
                rules.put(rule.domain(), rule);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return domain -> Optional.ofNullable(rules.get(domain));
    }
}
