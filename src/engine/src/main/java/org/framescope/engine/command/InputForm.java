package org.framescope.engine.command;

import java.util.Locale;

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
    TEXT;

    /** What a file of this name holds; {@link #AUTO} where the name does not tell. */
    static InputForm ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "ndjson", "jsonl" -> NDJSON;
            case "json" -> JSON;
            case "html", "htm", "xhtml" -> HTML;
            case "txt", "text" -> TEXT;
            default -> AUTO;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
