package org.framescope.engine.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Confidence;

/** Weighs whether the first line of a loose text is its headline or already its first paragraph. */
final class HeadlineEvidence {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "has", "have", "had", "is", "are", "was", "were", "will", "would", "been", "this", "that",
            "his", "her", "their", "its", "our", "my", "it", "he", "she", "they", "we", "i", "did", "does", "do",
            "said", "who", "which");

    private static final int MOST_TERSE = 14;
    private static final int TELLING = 5;

    private HeadlineEvidence() {}

    /**
     * How sure it is that {@code line} is a headline; empty where it rather is body.
     *
     * @param lead the first longer paragraph
     * @param framed whether a byline, date, caption or breadcrumb stands near
     */
    static Optional<Confidence> of(String line, String lead, boolean framed) {
        List<String> words = Wording.words(line);
        char last = Wording.lastMark(line);
        if (words.size() < 2 || Dateline.of(line).isPresent() || last == ':' || last == ',' || isAside(line, words)) {
            return Optional.empty();
        }
        boolean titled = Wording.titleCase(words) || Wording.allCapitals(line);
        boolean echoed = shared(words, lead) >= 2;
        if (!Wording.ends(line)) {
            boolean strong = framed || titled;
            return Optional.of(strong ? Confidence.HIGH : Confidence.MEDIUM);
        }
        boolean speech = ".!?".indexOf(last) >= 0
                && line.length() > 1
                && "\"\u201D".indexOf(line.charAt(line.length() - 1)) >= 0;
        if (titled && !speech) {
            return Optional.of(Confidence.MEDIUM);
        }
        if (last != '.' && framed || framed && echoed) {
            return Optional.of(Confidence.MEDIUM);
        }
        boolean terse = words.size() >= 4
                && words.size() <= MOST_TERSE
                && words.stream().noneMatch(HeadlineEvidence::isSmall);
        return terse && !speech && shared(words, lead) >= 1 ? Optional.of(Confidence.LOW) : Optional.empty();
    }

    /** A correction in brackets, or a name with its company: {@code Jane Roe / The Post}. */
    private static boolean isAside(String line, List<String> words) {
        return line.startsWith("(") && line.endsWith(")") || words.size() <= 6 && line.contains(" / ");
    }

    /** Headlines leave out articles and auxiliary verbs, which sentences hardly do without. */
    private static boolean isSmall(String word) {
        return SMALL.contains(Wording.bare(word).toLowerCase(Locale.ROOT));
    }

    /** How many longer words the lead repeats: a lead tells the headline once more, a second paragraph goes on. */
    private static int shared(List<String> words, String lead) {
        Set<String> told = new HashSet<>();
        Wording.words(lead.substring(0, Math.min(lead.length(), 600))).forEach(w -> told.add(stem(w)));
        Set<String> echoed = new HashSet<>();
        for (String word : words) {
            String stem = stem(word);
            if (stem.length() >= TELLING && told.contains(stem)) {
                echoed.add(stem);
            }
        }
        return echoed.size();
    }

    private static String stem(String word) {
        String bare =
                Wording.bare(word).toLowerCase(Locale.ROOT).replace("'s", "").replace("\u2019s", "");
        return bare.substring(0, Math.min(bare.length(), 6));
    }
}
