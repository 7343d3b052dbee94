package org.framescope.core.mismatch;

/** A verdict on two texts that stand together: scored, or withheld with a reason. */
public sealed interface Mismatch {

    /**
     * The verdict was given.
     *
     * @param probability that the two do not belong together, 0..1
     */
    record Scored(double probability, Band band) implements Mismatch {
        public Scored {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("not a probability: " + probability);
            }
        }
    }

    /** There was too little to compare, or the text is out of reach. */
    record Abstained(String reason) implements Mismatch {}
}
