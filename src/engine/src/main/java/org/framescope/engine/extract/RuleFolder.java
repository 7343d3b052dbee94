package org.framescope.engine.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules of a folder, read once.
 *
 * @param rules by domain
 */
public record RuleFolder(Map<String, OutletRule> rules) implements OutletRules {

    /** Knows no outlet. */
    public static final RuleFolder EMPTY = new RuleFolder(Map.of());

    public RuleFolder {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /**
     * Reads the files of a folder, one outlet a file ({@code example.org.json}). Throws {@link IllegalArgumentException}
     * where one is no rule, {@link UncheckedIOException} where one cannot be read.
     */
    public static RuleFolder read(Path folder) {
        Map<String, OutletRule> rules = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                OutletRule rule = OutletRule.read(Files.readString(file));
                rules.put(rule.domain(), rule);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RuleFolder(rules);
    }

    @Override
    public Optional<OutletRule> of(String domain) {
        return Optional.ofNullable(rules.get(domain));
    }
}
