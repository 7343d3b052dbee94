package org.framescope.app.classroom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a lesson in their order: what the tool marks comes after what the class marked. */
enum Step {
    /** The class gathers. */
    LOBBY,
    /** A short text by oneself, for the figure before. */
    ENTRY,
    /** Off the page: who is behind it, who else reported. */
    DOSSIER,
    /** Mark the text: who is talking, whose word is this, does the caption belong. */
    MARK,
    /** What the class marked, together. */
    MAP,
    /** What the tool marks. */
    REVEAL,
    /** Where the tool is wrong, and why. */
    CATCH,
    /** Change the text and see what moves. */
    CHANGE,
    /** A new short text, for the figure after. */
    EXIT,
    /** The class's figures. */
    RESULT;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }

    static Optional<Step> of(String wireName) {
        return Arrays.stream(values())
                .filter(s -> s.wireName().equals(wireName))
                .findFirst();
    }

    static List<String> wireNames() {
        return Arrays.stream(values()).map(Step::wireName).toList();
    }
}
