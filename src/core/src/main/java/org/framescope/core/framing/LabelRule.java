package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.List;

/**
 * Which labels cannot be ruled out: a conformal set that holds the readers' label nine times out of ten (Vovk et al., 2005;
 * one threshold a label).
 *
 * @param oneSidedFrom the label {@code one-sided} is in the set from this probability on
 * @param notOneSidedTo the label {@code not-one-sided} is in the set up to this probability
 */
public record LabelRule(double oneSidedFrom, double notOneSidedTo) {

    public static final String ONE_SIDED = "one-sided";
    public static final String NOT_ONE_SIDED = "not-one-sided";

    public LabelRule {
        if (!(0 <= oneSidedFrom && oneSidedFrom <= notOneSidedTo && notOneSidedTo <= 1)) {
            throw new IllegalArgumentException("labels from " + oneSidedFrom + ", to " + notOneSidedTo);
        }
    }

    /** The labels that cannot be ruled out at this probability; never none. */
    public List<String> labels(double probability) {
        List<String> labels = new ArrayList<>();
        if (probability <= notOneSidedTo) {
            labels.add(NOT_ONE_SIDED);
        }
        if (probability >= oneSidedFrom) {
            labels.add(ONE_SIDED);
        }
        return List.copyOf(labels);
    }

    /** The band: {@code little} or {@code much} where one label alone is left, else {@code some}. */
    FramingBand band(double probability) {
        if (probability < oneSidedFrom) {
            return FramingBand.LITTLE;
        }
        return probability > notOneSidedTo ? FramingBand.MUCH : FramingBand.SOME;
    }
}
