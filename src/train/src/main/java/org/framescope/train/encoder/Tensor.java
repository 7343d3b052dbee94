package org.framescope.train.encoder;

import java.util.Arrays;
import java.util.List;
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

    /** The columns of all, side by side, for tensors of one shape; a vector is one row. */
    static Tensor beside(List<Tensor> tensors) {
        Tensor first = tensors.get(0);
        int width = first.dimension(first.rank() - 1);
        int rows = first.size() / width;
        float[] values = new float[first.size() * tensors.size()];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < tensors.size(); i++) {
                System.arraycopy(tensors.get(i).values, row * width, values, (row * tensors.size() + i) * width, width);
            }
        }
        int[] shape = first.shape();
        shape[first.rank() - 1] = width * tensors.size();
        return new Tensor(values, shape);
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
