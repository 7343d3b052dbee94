package org.framescope.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file holds. */
public enum Format {
    /** A page or loose text. */
    PAGE,
    MARKDOWN,
    DOCX,
    PDF,
    /** RSS or Atom: many articles. */
    FEED,
    /** A web archive of pages (WARC) or of their text (WET), packed or not: many articles. */
    WARC,
    /** A table with one article a row. */
    CSV;

    private static final int SNIFFED = 1_000;

    /** Whether such a file holds many articles. */
    public boolean isCollection() {
        return this == FEED || this == WARC || this == CSV;
    }

    /** By the first bytes, else by the media type, else by the ending of the name. */
    public static Format of(String name, String contentType, byte[] bytes) {
        return ofBytes(bytes)
                .or(() -> ofType(contentType))
                .or(() -> ofName(name))
                .orElse(PAGE);
    }

    /** What the ending of a file's name says; empty where that is nothing but a page or text. */
    public static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "docx" -> Optional.of(DOCX);
            case "pdf" -> Optional.of(PDF);
            case "rss", "atom" -> Optional.of(FEED);
            case "warc", "wet" -> Optional.of(WARC);
            case "csv", "tsv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }

    /** What a media type says; empty where that is nothing but a page or text. */
    public static Optional<Format> ofType(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("text/markdown")) {
            return Optional.of(MARKDOWN);
        }
        if (type.startsWith("text/csv")) {
            return Optional.of(CSV);
        }
        if (type.startsWith("application/warc")) {
            return Optional.of(WARC);
        }
        return type.contains("rss+xml") || type.contains("atom+xml") ? Optional.of(FEED) : Optional.empty();
    }

    /** What the first bytes say, whatever a name or a sender claims. */
    public static Optional<Format> ofBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return Optional.of(DOCX);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("WARC/1.")) {
            return Optional.of(WARC);
        }
        String text = head.strip().toLowerCase(Locale.ROOT);
        boolean xml = text.startsWith("<?xml") || text.startsWith("\u00EF\u00BB\u00BF<") || text.startsWith("<");
        boolean feed = text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf");
        return xml && feed && !text.contains("<html") ? Optional.of(FEED) : Optional.empty();
    }
}
