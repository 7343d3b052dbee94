package org.framescope.train.encoder;

import java.util.Arrays;
import java.util.Random;

/** Numbers in row-major order with their shape; the numbers are shared, not copied. */
public final class Tensor {

    private final int[] shape;
    private final float[] values;

    Tensor(float[] values, int... shape) {
        int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (size != values.length) {
            throw new IllegalArgumentException(values.length + " numbers for the shape " + Arrays.toString(shape));
        }
        this.shape = shape.clone();
        this.values = values;
    }

    static Tensor filled(float value, int... shape) {
        float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        Arrays.fill(values, value);
        return new Tensor(values, shape);
    }

    /** Normally distributed numbers around 0, as BERT starts its layers. */
    static Tensor random(Random random, double deviation, int... shape) {
        Tensor tensor = filled(0, shape);
        for (int i = 0; i < tensor.values.length; i++) {
            tensor.values[i] = (float) (random.nextGaussian() * deviation);
        }
        return tensor;
    }

    int[] shape() {
        return shape.clone();
    }

    int rank() {
        return shape.length;
    }

    int dimension(int axis) {
        return shape[axis];
    }

    int size() {
        return values.length;
    }

    float[] values() {
        return values;
    }

    Tensor copy() {
        return new Tensor(values.clone(), shape);
    }
}
