package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.TensorProto;
import org.nd4j.shade.protobuf.CodedInputStream;

/**
 * Reads a BERT encoder out of an ONNX file made by PyTorch. Exporters fold the matrices of linear layers into nameless
 * constants; each is found again as what is multiplied before a named bias is added.
 */
final class OnnxEncoder {

    private final Map<String, Tensor> constants = new HashMap<>();
    /** By the name of a product: the name of the constant on its right. */
    private final Map<String, String> factors = new HashMap<>();

    private final GraphProto graph;

    private OnnxEncoder(GraphProto graph) {
        this.graph = graph;
        for (TensorProto constant : graph.getInitializerList()) {
            if (constant.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
                constants.put(constant.getName(), tensor(constant));
            }
        }
    }

    static Encoder read(byte[] onnx, int heads) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(onnx);
        in.setSizeLimit(Integer.MAX_VALUE);
        return new OnnxEncoder(ModelProto.parseFrom(in).getGraph()).encoder(heads);
    }

    private Encoder encoder(int heads) {
        Map<String, Tensor> named = new HashMap<>();
        constants.forEach((name, tensor) -> {
            if (name.startsWith("embeddings.") || name.startsWith("encoder.")) {
                named.put(name, tensor);
            }
        });
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul")) {
                factors.put(node.getOutput(0), node.getInput(1));
            } else if (node.getOpType().equals("Add")) {
                nameFactor(node.getInput(0), node.getInput(1), named);
                nameFactor(node.getInput(1), node.getInput(0), named);
            }
        }
        Weights weights = new Weights(named);
        return new Encoder(shape(weights, heads), weights);
    }

    private void nameFactor(String bias, String product, Map<String, Tensor> named) {
        Tensor factor = constants.get(factors.getOrDefault(product, ""));
        if (factor != null && bias.endsWith(Names.BIAS) && bias.startsWith("encoder.")) {
            named.put(bias.substring(0, bias.length() - Names.BIAS.length()) + Names.WEIGHT, factor);
        }
    }

    private static EncoderShape shape(Weights weights, int heads) {
        Tensor words = weights.get(Names.WORDS);
        int layers = 0;
        while (weights.names().contains(Names.query(layers) + Names.WEIGHT)) {
            layers++;
        }
        int inner = weights.get(Names.widen(0) + Names.WEIGHT).dimension(1);
        int positions = weights.get(Names.POSITIONS).dimension(0);
        return new EncoderShape(words.dimension(0), positions, words.dimension(1), inner, layers, heads);
    }

    private static Tensor tensor(TensorProto constant) {
        ByteBuffer raw = constant.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(values);
        int[] shape = constant.getDimsList().stream().mapToInt(Math::toIntExact).toArray();
        return new Tensor(values, shape);
    }
}
