package org.framescope.core.mismatch;

import java.util.List;

/** A verdict on two texts that stand together: scored, or withheld with a reason. */
public sealed interface Mismatch {

    /**
     * The verdict was given.
     *
     * @param probability that the two do not belong together, 0..1
     * @param parts the detectors' own judgements, out of which the probability is made
     */
    record Scored(double probability, Band band, List<Part> parts) implements Mismatch {
        public Scored {
            parts = List.copyOf(parts);
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("not a probability: " + probability);
            }
        }
    }

    /** There was too little to compare, or the text is out of reach. */
    record Abstained(String reason) implements Mismatch {}
}
