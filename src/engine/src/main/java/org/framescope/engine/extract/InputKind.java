package org.framescope.engine.extract;

import java.util.List;
import java.util.Locale;

/** What kind of document was handed in. */
public enum InputKind {
    TEXT,
    HTML;

    private static final int SNIFFED = 2_000;

    private static final List<String> OPENINGS =
            List.of("<!doctype html", "<html", "<head", "<body", "<article", "<!--", "<?xml", "<meta", "<script");

    /** By content type, else by the ending of the name, else by how the text begins. */
    static InputKind of(String name, String contentType, String text) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("html") || type.contains("xml")) {
            return HTML;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html", "htm", "xhtml", "mhtml" -> HTML;
            case "txt", "text" -> TEXT;
            default -> sniffed(text);
        };
    }

    static InputKind sniffed(String text) {
        String head =
                text.substring(0, Math.min(text.length(), SNIFFED)).strip().toLowerCase(Locale.ROOT);
        boolean opens = OPENINGS.stream().anyMatch(head::startsWith);
        boolean paragraphs = head.startsWith("<") && (head.contains("<p") || head.contains("<div"));
        return opens || paragraphs ? HTML : TEXT;
    }
}
