package org.framescope.core.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a text is English, told by its letters and its function words. A cheap check by which analyzers whose word
 * lists are English abstain; it looks at no more than the first words.
 */
public final class English {

    /** Running English prose has 30 to 50 % of these words, its neighbors under 8 %; headlines drop many. */
    private static final double LEAST_SHARE = 0.12;

    private static final int ENOUGH_WORDS = 20;
    private static final int LOOKED_AT = 2000;

    private static final Map<String, String> LANGUAGES =
            WordList.load(English.class, "function-words.txt").entries().stream()
                    .collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> e.get("language", "other")));

    private English() {}

    /** Why the article must not be judged as English; empty where it is English. */
    public static Optional<String> objection(Reading reading) {
        Tally tally = new Tally();
        reading.headline().ifPresent(headline -> tally.add(headline.tokens()));
        tally.add(reading.body().tokens());
        reading.captions().forEach(caption -> tally.add(caption.tokens()));
        return tally.objection();
    }

    /** Whether these tokens alone, such as one sentence of an English article, may be judged as English. */
    public static boolean fits(List<Token> tokens) {
        Tally tally = new Tally();
        tally.add(tokens);
        return tally.objection().isEmpty();
    }

    /** Counts of words by what they tell. */
    private static final class Tally {
        private int words;
        private int latin;
        private int english;
        private int foreign;

        void add(List<Token> tokens) {
            for (Token token : tokens) {
                if (words == LOOKED_AT) {
                    return;
                }
                if (token.isWord()) {
                    add(token.lower());
                }
            }
        }

        private void add(String word) {
            words++;
            latin += word.charAt(0) < '\u0250' ? 1 : 0;
            String language = LANGUAGES.getOrDefault(word, "");
            english += language.equals("en") ? 1 : 0;
            foreign += language.equals("other") ? 1 : 0;
        }

        Optional<String> objection() {
            if (words == 0) {
                return Optional.of("no words");
            }
            boolean otherScript = latin * 2 < words;
            boolean otherLanguage = foreign > english;
            boolean fewFunctionWords = words >= ENOUGH_WORDS && english < LEAST_SHARE * words;
            return otherScript || otherLanguage || fewFunctionWords ? Optional.of("not English") : Optional.empty();
        }
    }
}
