package org.framescope.train.encoder;

import java.util.List;
import java.util.Set;
import onnx.Onnx.TensorProto.DataType;

/**
 * Matrices as signed bytes with one scale a column, tables with one scale a row. What a matrix is multiplied with is rounded
 * at run time by one scale for all of it: the graph takes one sentence at a time, so a sentence's scores depend on nothing but
 * the sentence. A matrix uses the numbers up to {@value #LARGEST} alone: processors without dot products of bytes (AVX2) add
 * two products of an unsigned and a signed byte in sixteen bits, and 2 * 255 * 64 still fits, so that every processor gets the
 * same sums. Unsigned bytes would do, too, but most processors multiply two of them more slowly.
 */
final class EightBits implements Multiplication {

    /** The largest number in a matrix. */
    private static final int LARGEST = 64;

    /** The largest number in a table, which is looked up and never multiplied. */
    private static final int LARGEST_OF_ROWS = Byte.MAX_VALUE;

    private final Set<String> precise;

    /** @param precise names of the linear layers that stay in single precision */
    EightBits(Set<String> precise) {
        this.precise = Set.copyOf(precise);
    }

    @Override
    public String linear(OnnxGraph graph, String values, String name, Weights weights) {
        if (precise.contains(name)) {
            return FLOAT.linear(graph, values, name, weights);
        }
        Tensor matrix = weights.get(name + Names.WEIGHT);
        int columns = matrix.dimension(1);
        float[] scales = scales(matrix, false);
        String bytes = graph.bytes(name + Names.WEIGHT, bytes(matrix, scales, false), matrix.shape());
        String scale = graph.floats(name + ".scale", new Tensor(scales, columns));
        List<String> parts = graph.nodes("DynamicQuantizeLinear", 3, values);
        String product = graph.node("MatMulInteger", parts.get(0), bytes, parts.get(2));
        String real = graph.node("Cast", OnnxGraph.attribute("to", (long) DataType.FLOAT.getNumber()), product);
        String scaled = graph.node("Mul", real, graph.node("Mul", parts.get(1), scale));
        return graph.node("Add", scaled, graph.floats(name + Names.BIAS, weights.get(name + Names.BIAS)));
    }

    @Override
    public String rows(OnnxGraph graph, String rows, String name, Tensor table) {
        float[] scales = scales(table, true);
        String bytes = graph.bytes(name, bytes(table, scales, true), table.shape());
        String scale = graph.floats(name + ".scale", new Tensor(scales, scales.length, 1));
        String picked = graph.node("Gather", bytes, rows);
        String real = graph.node("Cast", OnnxGraph.attribute("to", (long) DataType.FLOAT.getNumber()), picked);
        return graph.node("Mul", real, graph.node("Gather", scale, rows));
    }

    private static float[] scales(Tensor matrix, boolean byRow) {
        int columns = matrix.dimension(1);
        float[] scales = new float[byRow ? matrix.dimension(0) : columns];
        for (int i = 0; i < matrix.size(); i++) {
            int line = byRow ? i / columns : i % columns;
            scales[line] = Math.max(scales[line], Math.abs(matrix.values()[i]));
        }
        for (int i = 0; i < scales.length; i++) {
            scales[i] = scales[i] == 0 ? 1 : scales[i] / (byRow ? LARGEST_OF_ROWS : LARGEST);
        }
        return scales;
    }

    private static byte[] bytes(Tensor matrix, float[] scales, boolean byRow) {
        int columns = matrix.dimension(1);
        byte[] bytes = new byte[matrix.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(matrix.values()[i] / scales[byRow ? i / columns : i % columns]);
        }
        return bytes;
    }
}
