package org.framescope.train.baseline;

import java.util.List;

/**
 * A text with its label.
 *
 * @param label from 0
 * @param fold where it belongs: what is chosen inside a training part is chosen by leaving out one of its folds
 * @param outlet who published it, empty where a corpus does not say
 * @param cluster what is drawn together for intervals: its page, its outlet, or itself
 */
record Example(String text, int label, int fold, String outlet, String cluster) {

    static List<String> texts(List<Example> examples) {
        return examples.stream().map(Example::text).toList();
    }

    static int[] labels(List<Example> examples) {
        return examples.stream().mapToInt(Example::label).toArray();
    }

    static List<Integer> folds(List<Example> examples) {
        return examples.stream().map(Example::fold).distinct().sorted().toList();
    }
}
