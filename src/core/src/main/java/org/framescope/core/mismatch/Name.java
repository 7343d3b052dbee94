package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NamePhrase;

/**
 * A proper name in a caption or headline, made ready for the comparison.
 *
 * @param text as written
 * @param parts its distinguishing words in plain lower case, in their order; never empty
 * @param place the country, state or city that it stands for, where it does
 * @param titled whether a title or a post stands before it
 * @param post the post before it in one word; empty where there is none
 */
record Name(
        int begin,
        int end,
        String text,
        List<String> parts,
        Kind kind,
        Optional<String> place,
        boolean titled,
        Optional<String> post) {

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
    static Optional<Name> of(NamePhrase phrase, FieldText field, boolean placeBefore) {
        List<String> parts = parts(phrase.words());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> place = Cues.place(Stem.plain(phrase.text().toLowerCase(Locale.ROOT)));
        Kind kind = kind(phrase, placeBefore);
        return Optional.of(new Name(
                phrase.begin(),
                phrase.end(),
                phrase.text(),
                parts,
                kind,
                place,
                phrase.hasTitle(),
                Posts.before(phrase, field)));
    }

    private static Kind kind(NamePhrase phrase, boolean placeBefore) {
        String last = phrase.lastWord().toLowerCase(Locale.ROOT);
        boolean place = Cues.PLACE_WORDS.contains(last)
                || Cues.isAlias(Stem.plain(last)) && phrase.words().size() == 1;
        if (place) {
            return Kind.PLACE;
        }
        return switch (phrase.kind()) {
            case PERSON -> namesPerson(phrase) ? Kind.PERSON : Kind.OTHER;
            case ORGANIZATION -> Kind.GROUP;
            case PLACE, PEOPLE -> Kind.PLACE;
            case UNKNOWN -> placeBefore ? Kind.PLACE : looksLikePerson(phrase) ? Kind.PERSON : Kind.OTHER;
        };
    }

    /** One word without a title may be a place or a thing, and "USS Ross" is a ship. */
    private static boolean namesPerson(NamePhrase phrase) {
        String first = phrase.words().get(0);
        boolean acronym = first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))
                && phrase.words().size() < 3;
        return (phrase.hasTitle() || phrase.words().size() > 1) && !(acronym && !phrase.hasTitle());
    }

    /** Two or three words, none of them everyday English: "Ilhan Omar", and not "Orient Shield". */
    private static boolean looksLikePerson(NamePhrase phrase) {
        int words = phrase.words().size();
        return words >= 2
                && words <= 3
                && namesPerson(phrase)
                && phrase.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).noneMatch(Name::isEveryday);
    }

    private static boolean isEveryday(String word) {
        return word.length() > 1 && (Gazetteer.standard().isCommon(word) || Cues.PLACE_WORDS.contains(word));
    }

    /** Whether title or first name leave no doubt that a person bears it. */
    boolean isSurelyPerson() {
        return is(Kind.PERSON)
                && (titled || parts.size() > 1 && Gazetteer.standard().isFirstName(parts.get(0)));
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

    /** Its distinguishing words as one phrase. */
    String phrase() {
        return String.join(" ", parts);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
