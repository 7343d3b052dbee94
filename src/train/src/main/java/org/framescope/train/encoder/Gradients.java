package org.framescope.train.encoder;

import java.util.Map;

/** The loss of one lesson and its gradient by weight; {@link #clip} and the optimizer change the numbers in place. */
final class Gradients {

    private final double loss;
    private final Map<String, float[]> directions;

    Gradients(double loss, Map<String, float[]> directions) {
        this.loss = loss;
        this.directions = directions;
    }

    double loss() {
        return loss;
    }

    float[] of(String weight) {
        return directions.get(weight);
    }

    /** Shortens all directions together to {@code limit} where they are longer. */
    void clip(double limit) {
        double squares = 0;
        for (float[] direction : directions.values()) {
            for (float value : direction) {
                squares += (double) value * value;
            }
        }
        double length = Math.sqrt(squares);
        if (!Double.isFinite(length)) {
            throw new IllegalStateException("the gradient is not finite: " + length);
        }
        if (length > limit) {
            scale((float) (limit / length));
        }
    }

    private void scale(float factor) {
        for (float[] direction : directions.values()) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= factor;
            }
        }
    }
}
