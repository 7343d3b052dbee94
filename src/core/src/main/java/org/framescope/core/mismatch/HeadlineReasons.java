package org.framescope.core.mismatch;

import java.util.List;
import java.util.stream.Collectors;
import org.framescope.core.article.Passage;

/** What is said to a reader about a headline, made of its own words. */
final class HeadlineReasons {

    private static final int MOST = 4;
    /** Up to ten, numbers are often counts made by the headline's writer: "Three takeaways", "5 things". */
    private static final int MADE_UP_TO = 2;

    private HeadlineReasons() {}

    static String unrelated(Comparison comparison) {
        List<String> missing = comparison.missing().stream()
                .filter(Term::isTelling)
                .map(t -> "“" + t.token().text() + "”")
                .distinct()
                .toList();
        long shared = comparison.shared().stream().filter(Term::isTelling).count();
        String words = "Of the headline's " + (shared + missing.size()) + " telling words the body has "
                + (shared == 0 ? "none" : String.valueOf(shared));
        String scattered = shared > missing.size() ? ", but nowhere together" : "";
        return missing.isEmpty()
                ? words + scattered + "."
                : words + scattered + "; it lacks "
                        + missing.stream().limit(MOST).collect(Collectors.joining(", ")) + ".";
    }

    /** Small counts and years, which headlines add on their own account. */
    static boolean isOrdinaryNumber(Quantity quantity) {
        boolean year = quantity.value().length() == 4
                && (quantity.value().startsWith("20") || quantity.value().startsWith("19"));
        return year
                || quantity.value().length() < MADE_UP_TO
                || quantity.value().equals("10");
    }

    static String unknown(List<Passage> missing) {
        String words =
                missing.stream().limit(MOST).map(p -> "“" + p.text() + "”").collect(Collectors.joining(", "));
        return "The headline has " + words + ", which the body does not.";
    }

    static String dropped(Passage qualifier) {
        return "The body puts it with “" + qualifier.text() + "”; the headline states it flatly.";
    }

    static String clickbait(List<Passage> marks) {
        String words = marks.stream().limit(MOST).map(p -> "“" + p.text() + "”").collect(Collectors.joining(", "));
        return "The headline has the form of lists and teasers (" + words + ") rather than of a statement.";
    }
}
