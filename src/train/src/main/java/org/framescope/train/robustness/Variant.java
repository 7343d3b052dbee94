package org.framescope.train.robustness;

/**
 * A sentence in another form.
 *
 * @param direction 1 where left stands for right now or the form knows no sides, -1 the other way round, 0 where both
 */
public record Variant(String text, int direction) {

    public Variant {
        if (direction < -1 || direction > 1) {
            throw new IllegalArgumentException("not a direction: " + direction);
        }
    }

    static Variant of(String text) {
        return new Variant(text, 1);
    }
}
