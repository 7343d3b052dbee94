package org.framescope.train.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common, counted in runs of four words as the article extraction benchmark counts them.
 *
 * @param common share of runs in both texts
 * @param extra share of runs only in the predicted text
 * @param missing share of runs only in the true text
 */
record Overlap(double common, double extra, double missing) {

    private static final int RUN = 4;

    static Overlap of(String truth, String predicted) {
        Map<List<String>, Integer> expected = runs(truth);
        Map<List<String>, Integer> found = runs(predicted);
        double common = 0;
        double extra = 0;
        double missing = 0;
        for (Map.Entry<List<String>, Integer> run : expected.entrySet()) {
            int times = found.getOrDefault(run.getKey(), 0);
            common += Math.min(times, run.getValue());
            missing += Math.max(0, run.getValue() - times);
        }
        for (Map.Entry<List<String>, Integer> run : found.entrySet()) {
            extra += Math.max(0, run.getValue() - expected.getOrDefault(run.getKey(), 0));
        }
        double all = common + extra + missing;
        return all == 0 ? new Overlap(0, 0, 0) : new Overlap(common / all, extra / all, missing / all);
    }

    /** Of what was found, how much is true; 1 where both texts are equal, even both empty. */
    double precision() {
        return extra == 0 && missing == 0 ? 1 : common == 0 ? 0 : common / (common + extra);
    }

    /** Of what is true, how much was found. */
    double recall() {
        return extra == 0 && missing == 0 ? 1 : common == 0 ? 0 : common / (common + missing);
    }

    boolean hasPrecision() {
        return common + extra > 0;
    }

    boolean hasRecall() {
        return common + missing > 0;
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        int last = Math.max(1, words.size() - RUN + 1);
        for (int i = 0; i < last && !words.isEmpty(); i++) {
            runs.merge(List.copyOf(words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
        }
        return runs;
    }

    /** Runs of letters, digits and underscores, as {@code \w+} finds them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1) {
            boolean inside = i < text.length() && isWordPart(text.codePointAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(text.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
