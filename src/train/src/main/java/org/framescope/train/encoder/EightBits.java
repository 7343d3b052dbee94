package org.framescope.train.encoder;

import java.util.List;
import java.util.Set;
import onnx.Onnx.TensorProto.DataType;

/**
 * Matrices as unsigned bytes with one scale a column, tables as signed ones with one scale a row. What a matrix is multiplied
 * with is rounded at run time by one scale for all of it: the graph takes one sentence at a time, so a sentence's scores
 * depend on nothing but the sentence. Unsigned, because processors without dot products of bytes (AVX2 alone) add the products
 * of signed bytes in pairs of sixteen bits, which overflow: there, scores were off by up to 0.03.
 */
final class EightBits implements Multiplication {

    private static final int LARGEST = 127;

    /** The byte that stands for 0. */
    private static final int ZERO = 128;

    private static final String ZERO_POINT = "zero point of weights";

    private final Set<String> precise;
    private boolean zeroWritten;
    private String rounded = "";
    private List<String> roundedParts = List.of();

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
        byte[] values8 = unsigned(bytes(matrix, scales, false));
        String bytes = graph.unsignedBytes(name + Names.WEIGHT, values8, matrix.shape());
        String scale = graph.floats(name + ".scale", new Tensor(scales, columns));
        List<String> parts = round(graph, values);
        String product = graph.node("MatMulInteger", parts.get(0), bytes, parts.get(2), zeroPoint(graph));
        String real = graph.node("Cast", OnnxGraph.attribute("to", (long) DataType.FLOAT.getNumber()), product);
        String scaled = graph.node("Mul", real, graph.node("Mul", parts.get(1), scale));
        return graph.node("Add", scaled, graph.floats(name + Names.BIAS, weights.get(name + Names.BIAS)));
    }

    private String zeroPoint(OnnxGraph graph) {
        if (!zeroWritten) {
            graph.unsignedBytes(ZERO_POINT, new byte[] {(byte) ZERO});
            zeroWritten = true;
        }
        return ZERO_POINT;
    }

    private static byte[] unsigned(byte[] signed) {
        byte[] bytes = new byte[signed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (signed[i] + ZERO);
        }
        return bytes;
    }

    /** Query, key and value multiply the same vectors: these are rounded once. */
    private List<String> round(OnnxGraph graph, String values) {
        if (!rounded.equals(values)) {
            roundedParts = graph.nodes("DynamicQuantizeLinear", 3, values);
            rounded = values;
        }
        return roundedParts;
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
            scales[i] = scales[i] == 0 ? 1 : scales[i] / LARGEST;
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
