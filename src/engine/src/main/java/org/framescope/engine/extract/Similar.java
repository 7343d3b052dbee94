package org.framescope.engine.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two short texts say the same in nearly the same words. */
final class Similar {

    private Similar() {}

    /** The share of the words of the shorter text that the other one has as well. */
    static double share(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / Math.min(first.size(), second.size());
    }

    static boolean same(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return shorter * 2 >= longer && share(one, other) >= 0.8;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Wording.words(text.substring(0, Math.min(text.length(), 1_000)))) {
            String bare = Wording.bare(word).toLowerCase(Locale.ROOT);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
