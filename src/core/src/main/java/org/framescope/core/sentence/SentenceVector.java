package org.framescope.core.sentence;

/** What an encoder makes of one sentence, before any question is asked about it: a point among all sentences. */
public final class SentenceVector {

    private final float[] values;

    public SentenceVector(float[] values) {
        this.values = values.clone();
    }

    /** How many numbers it has. */
    public int size() {
        return values.length;
    }

    /** The number at {@code index}, from 0. */
    public double at(int index) {
        return values[index];
    }
}
