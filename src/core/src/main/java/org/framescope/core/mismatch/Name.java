package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NamePhrase;

/**
 * A proper name in a caption or headline, made ready for the comparison.
 *
 * @param text as written
 * @param parts its distinguishing words in plain lower case, in their order; never empty
 * @param place the country, state or city that it stands for, where it does
 * @param titled whether a title or a post stands before it
 */
record Name(int begin, int end, String text, List<String> parts, Kind kind, Optional<String> place, boolean titled) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> LINKS = Set.of("of", "the", "for", "and", "&", "de", "la", "du", "von", "van");

    /** What bears the name. */
    enum Kind {
        PERSON,
        PLACE,
        GROUP,
        /** It may be anything. */
        OTHER
    }

    Name {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("name without a distinguishing word: " + text);
        }
    }

    /** The name ready for comparison; empty where no distinguishing word is in it. */
    static Optional<Name> of(NamePhrase phrase, boolean placeBefore) {
        List<String> parts = parts(phrase.words());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> place = Cues.place(Stem.plain(phrase.text().toLowerCase(Locale.ROOT)));
        Kind kind = kind(phrase, placeBefore);
        return Optional.of(
                new Name(phrase.begin(), phrase.end(), phrase.text(), parts, kind, place, phrase.hasTitle()));
    }

    private static Kind kind(NamePhrase phrase, boolean placeBefore) {
        String last = phrase.lastWord().toLowerCase(Locale.ROOT);
        if (Cues.PLACE_WORDS.contains(last)) {
            return Kind.PLACE;
        }
        return switch (phrase.kind()) {
            case PERSON -> Kind.PERSON;
            case ORGANIZATION -> Kind.GROUP;
            case PLACE, PEOPLE -> Kind.PLACE;
            case UNKNOWN -> placeBefore ? Kind.PLACE : looksLikePerson(phrase) ? Kind.PERSON : Kind.OTHER;
        };
    }

    /** Two or three words, none of them everyday English: "Ilhan Omar", and not "Orient Shield". */
    private static boolean looksLikePerson(NamePhrase phrase) {
        int words = phrase.words().size();
        return words >= 2
                && words <= 3
                && phrase.words().stream()
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .noneMatch(w ->
                                w.length() > 1 && (Gazetteer.standard().isCommon(w) || Cues.PLACE_WORDS.contains(w)));
    }

    private static List<String> parts(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            for (String piece : word.toLowerCase(Locale.ROOT).split("-")) {
                String plain = Stem.plain(piece);
                if (plain.length() > 1 && !LINKS.contains(plain) && !SUFFIXES.contains(plain)) {
                    parts.add(plain);
                }
            }
        }
        return parts;
    }

    String surname() {
        return parts.get(parts.size() - 1);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
