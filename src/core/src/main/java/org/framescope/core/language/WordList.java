package org.framescope.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as data: a resource file with title, source, licence and version in its head ({@code # source: …}), then one
 * term a line, behind which tab-separated {@code key=value} attributes may stand. A term that ends in {@code *} also
 * matches the words that it begins.
 */
public record WordList(Head head, List<Entry> entries) {

    public WordList {
        entries = List.copyOf(entries);
    }

    /** Where a list comes from. */
    public record Head(String title, String source, String licence, String version) {}

    /**
     * One term.
     *
     * @param term in lower case, words separated by one blank
     */
    public record Entry(String term, Map<String, String> attributes) {
        public Entry {
            attributes = Map.copyOf(attributes);
        }

        /** The value of an attribute, {@code otherwise} where the entry lacks it. */
        public String get(String attribute, String otherwise) {
            return attributes.getOrDefault(attribute, otherwise);
        }
    }

    /** Reads a list that stands beside {@code owner} on the class path. Throws where it is missing or malformed. */
    public static WordList load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list is not on the class path: " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("word list cannot be read: " + name, unreadable);
        }
    }

    static WordList parse(String name, String text) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                readHead(line, head);
            } else if (!line.isBlank()) {
                entries.add(entry(name, line));
            }
        }
        for (String key : List.of("title", "source", "licence", "version")) {
            if (!head.containsKey(key)) {
                throw new IllegalStateException("word list " + name + " lacks its " + key);
            }
        }
        return new WordList(
                new Head(head.get("title"), head.get("source"), head.get("licence"), head.get("version")), entries);
    }

    private static void readHead(String line, Map<String, String> head) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            head.putIfAbsent(
                    line.substring(1, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private static Entry entry(String name, String line) {
        String[] parts = line.split("\t", -1);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals <= 0) {
                throw new IllegalStateException("word list " + name + ": not key=value: " + line);
            }
            attributes.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        return new Entry(parts[0].strip(), attributes);
    }
}
