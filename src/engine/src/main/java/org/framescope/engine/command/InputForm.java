package org.framescope.engine.command;

import java.util.Locale;
import java.util.Optional;
import org.framescope.engine.intake.Format;

/** What an input holds. */
enum InputForm {
    /** Found out from the file's name, else from how it begins. */
    AUTO,
    /** One article a line. */
    NDJSON,
    /** One article as JSON. */
    JSON,
    /** A page. */
    HTML,
    /** Loose text, as copied from a page. */
    TEXT,
    /** Markdown, with or without front matter. */
    MARKDOWN,
    /** A draft from a word processor. */
    DOCX,
    /** A draft or a printed page. */
    PDF,
    /** RSS or Atom: many articles. */
    FEED,
    /** A web archive, WARC or WET: many articles. */
    WARC,
    /** A table with one article a row. */
    CSV;

    /** What a file of this name holds; {@link #AUTO} where the name does not tell. */
    static InputForm ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "ndjson", "jsonl" -> NDJSON;
            case "json" -> JSON;
            case "html", "htm", "xhtml" -> HTML;
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            case "rss", "atom" -> FEED;
            case "warc", "wet" -> WARC;
            case "csv", "tsv" -> CSV;
            default -> AUTO;
        };
    }

    /** The format of a file that holds many articles, and no Article among them; empty for other forms. */
    Optional<Format> collection() {
        return switch (this) {
            case FEED -> Optional.of(Format.FEED);
            case WARC -> Optional.of(Format.WARC);
            case CSV -> Optional.of(Format.CSV);
            case AUTO, NDJSON, JSON, HTML, TEXT, MARKDOWN, DOCX, PDF -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
