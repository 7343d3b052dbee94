package org.framescope.train.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text of PolNeAR with what its annotators marked.
 *
 * @param annotations one list an annotator; sixteen texts of the training part have about six
 */
public record PolnearText(String name, String text, List<List<GoldAttribution>> annotations) {

    public PolnearText {
        annotations = List.copyOf(annotations);
    }

    /** Of several annotators the one whose content agrees best with the others'. */
    public List<GoldAttribution> typical() {
        return annotations.stream()
                .max(Comparator.comparingDouble(this::agreement))
                .orElseThrow();
    }

    /** All annotators but the typical one. */
    List<List<GoldAttribution>> others() {
        List<List<GoldAttribution>> others = new ArrayList<>(annotations);
        others.remove(typical());
        return others;
    }

    private double agreement(List<GoldAttribution> one) {
        double sum = 0;
        for (List<GoldAttribution> other : annotations) {
            SpanScore score = new SpanScore();
            score.add(GoldAttribution.contents(one), GoldAttribution.contents(other), false);
            sum += score.f1();
        }
        return sum;
    }
}
