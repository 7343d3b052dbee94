package org.framescope.train.encoder;

import java.util.Map;
import java.util.TreeMap;

/** AdamW (Loshchilov and Hutter, 2019): Adam with weight decay apart from the gradient. */
final class AdamW {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;

    private final Map<String, float[]> means;
    private final Map<String, float[]> squares;
    private int steps;

    AdamW() {
        this(new TreeMap<>(), new TreeMap<>(), 0);
    }

    /** An optimizer that goes on where another stopped. */
    AdamW(Map<String, float[]> means, Map<String, float[]> squares, int steps) {
        this.means = means;
        this.squares = squares;
        this.steps = steps;
    }

    int steps() {
        return steps;
    }

    Map<String, float[]> means() {
        return means;
    }

    Map<String, float[]> squares() {
        return squares;
    }

    /** Begins the next step; then {@link #update} moves each weight once. */
    void next() {
        steps++;
    }

    void update(String name, Tensor weight, float[] gradient, double rate) {
        float[] mean = means.computeIfAbsent(name, n -> new float[weight.size()]);
        float[] square = squares.computeIfAbsent(name, n -> new float[weight.size()]);
        float[] values = weight.values();
        float meanScale = (float) (1 / (1 - Math.pow(FIRST, steps)));
        float squareScale = (float) (1 / (1 - Math.pow(SECOND, steps)));
        // Biases and gains are vectors: they are not drawn towards 0.
        float keep = weight.rank() > 1 ? (float) (1 - rate * DECAY) : 1;
        float step = (float) rate;
        for (int i = 0; i < values.length; i++) {
            float g = gradient[i];
            mean[i] = FIRST * mean[i] + (1 - FIRST) * g;
            square[i] = SECOND * square[i] + (1 - SECOND) * g * g;
            float change = mean[i] * meanScale / ((float) Math.sqrt(square[i] * squareScale) + EPSILON);
            values[i] = values[i] * keep - step * change;
        }
    }
}
