package org.framescope.core.characters;

import java.util.List;
import java.util.Locale;
import org.framescope.core.language.Disguise;

/** One rule of this analyzer, and how its findings are worded. */
enum CharacterRule {
    LOOKALIKE("CHR-001", Disguise.Kind.LOOKALIKE, "Here “%s” is spelled with letters of another alphabet: %s."),
    INVISIBLE("CHR-002", Disguise.Kind.INVISIBLE, "“%s” holds what shows nothing: %s."),
    REORDERED(
            "CHR-003",
            Disguise.Kind.REORDERED,
            "“%s” stands behind a mark that changes the order in which it is shown: %s."),
    SOFT_HYPHEN("CHR-004", Disguise.Kind.SOFT_HYPHEN, "“%s” holds what shows only where a line breaks: %s.");

    /** So many places are no slip of a keyboard and no leftover of one copied line. */
    private static final int MANY = 3;

    private final String id;
    private final Disguise.Kind kind;
    private final String reason;

    CharacterRule(String id, Disguise.Kind kind, String reason) {
        this.id = id;
        this.kind = kind;
        this.reason = reason;
    }

    static CharacterRule of(Disguise.Kind kind) {
        for (CharacterRule rule : values()) {
            if (rule.kind == kind) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule for " + kind);
    }

    String id() {
        return id;
    }

    /** The sentence for a reader, with the words as they read and the characters that they hold. */
    String reason(String seen, String characters) {
        return String.format(Locale.ROOT, reason, seen, characters);
    }

    List<String> otherReadings() {
        return switch (this) {
            case LOOKALIKE ->
                List.of(
                        "Somebody typed it on a keyboard with two alphabets and missed the switch.",
                        "The word was copied from a text in another alphabet, or read in from paper.",
                        "The letters were exchanged so that a search or a filter passes the word over.");
            case INVISIBLE ->
                List.of(
                        "The text was copied from a web page that marks where a long word may break.",
                        "A publishing tool marks copies in this way, to see where they go.",
                        "They were put there so that a search or a filter passes the word over.");
            case REORDERED ->
                List.of(
                        "The mark was left over from a passage in Arabic or Hebrew that once stood here.",
                        "The text shows what such marks do.",
                        "It was put there so that a reader and a program read different words.");
            case SOFT_HYPHEN ->
                List.of(
                        "The text was copied from a web page or a file laid out for print; both often carry soft hyphens.",
                        "A publishing tool divides long words in this way.");
        };
    }

    /** Whether these places ask for more than a note. */
    boolean isGrave(List<Place> places) {
        return switch (this) {
            case LOOKALIKE, INVISIBLE -> places.size() >= MANY;
            case REORDERED -> places.stream().anyMatch(Place::isOverridden);
            case SOFT_HYPHEN -> false;
        };
    }
}
