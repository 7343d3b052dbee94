package org.framescope.core.mismatch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.WordList;

/** The word lists of this package, read once. */
final class Cues {

    /** Stems of words that fit the picture of any story and so prove nothing. */
    static final Set<String> GENERIC = WordList.load(Cues.class, "generic-events.txt").entries().stream()
            .map(e -> Stem.of(e.term()))
            .collect(Collectors.toUnmodifiableSet());

    /** Words that make a name that of a place, building or occasion. */
    static final Set<String> PLACE_WORDS = WordList.load(Cues.class, "place-words.txt").entries().stream()
            .map(WordList.Entry::term)
            .collect(Collectors.toUnmodifiableSet());

    static final Lexicon BOILERPLATE = Lexicon.of(WordList.load(Cues.class, "boilerplate.txt"));

    private static final Map<String, String> ALIASES = WordList.load(Cues.class, "place-aliases.txt").entries().stream()
            .collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> e.get("of", "")));

    private Cues() {}

    /** Whether it is another word for a place, such as the abbreviation of a state. */
    static boolean isAlias(String word) {
        return ALIASES.containsKey(word);
    }

    /** The place that a word or phrase in plain lower case stands for: "calif" → "california", "russian" → "russia". */
    static Optional<String> place(String phrase) {
        String alias = ALIASES.get(phrase);
        if (alias != null) {
            return Optional.of(alias);
        }
        Gazetteer gazetteer = Gazetteer.standard();
        String home = gazetteer.placeOfPeople(phrase);
        if (!home.isEmpty()) {
            return Optional.of(ALIASES.getOrDefault(home, home));
        }
        return gazetteer.isPlace(phrase) ? Optional.of(phrase) : Optional.empty();
    }
}
