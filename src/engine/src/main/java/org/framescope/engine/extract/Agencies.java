package org.framescope.engine.extract;

import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.language.WordList;

/** News and picture agencies, and the words that credit lines are made of. */
final class Agencies {

    private static final Set<String> NAMES = WordList.load(Agencies.class, "agencies.txt").entries().stream()
            .map(WordList.Entry::term)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NAME = 4;

    private Agencies() {}

    /** Whether the whole text names one agency. */
    static boolean named(String text) {
        return NAMES.contains(Wording.bare(Wording.folded(text)));
    }

    /** Whether an agency is named somewhere in a credit line, such as {@code Jane Roe/AFP via Getty Images}. */
    static boolean namedIn(String credit) {
        String[] parts =
                Wording.folded(credit).replace('/', ' ').replace(',', ' ').split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = i; n < parts.length && n < i + LONGEST_NAME; n++) {
                name.append(n == i ? "" : " ").append(Wording.bare(parts[n]));
                if (NAMES.contains(name.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
