package org.framescope.train.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.ModelProto;
import onnx.Onnx.NodeProto;
import onnx.Onnx.OperatorSetIdProto;
import onnx.Onnx.TensorProto;
import onnx.Onnx.TensorProto.DataType;
import onnx.Onnx.TensorShapeProto;
import onnx.Onnx.TypeProto;
import onnx.Onnx.ValueInfoProto;
import org.nd4j.shade.protobuf.ByteString;

/** Writes an ONNX graph node by node; each method returns the name of the value that it adds. */
final class OnnxGraph {

    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("sentences");
    private int values;

    void input(String name, DataType type, String dimension) {
        graph.addInput(info(name, type, TensorShapeProto.newBuilder().addDim(named(dimension))));
    }

    /** An input of rows, as many as the dimension has. */
    void input(String name, DataType type, String dimension, int columns) {
        graph.addInput(info(
                name,
                type,
                TensorShapeProto.newBuilder().addDim(named(dimension)).addDim(fixed(columns))));
    }

    void output(String name, int size) {
        graph.addOutput(info(name, DataType.FLOAT, TensorShapeProto.newBuilder().addDim(fixed(size))));
    }

    /** An output of as many rows as the dimension has, which may differ from run to run. */
    void output(String name, String dimension, int columns) {
        TensorShapeProto.Builder shape =
                TensorShapeProto.newBuilder().addDim(named(dimension)).addDim(fixed(columns));
        graph.addOutput(info(name, DataType.FLOAT, shape));
    }

    private static TensorShapeProto.Dimension named(String name) {
        return TensorShapeProto.Dimension.newBuilder().setDimParam(name).build();
    }

    private static TensorShapeProto.Dimension fixed(int size) {
        return TensorShapeProto.Dimension.newBuilder().setDimValue(size).build();
    }

    private static ValueInfoProto info(String name, DataType type, TensorShapeProto.Builder shape) {
        TypeProto.Tensor.Builder tensor =
                TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    String floats(String name, Tensor tensor) {
        ByteBuffer raw = ByteBuffer.allocate(tensor.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(tensor.values());
        return constant(name, DataType.FLOAT, tensor.shape(), raw.array());
    }

    String bytes(String name, byte[] values, int... shape) {
        return constant(name, DataType.INT8, shape, values);
    }

    String longs(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return constant(name, DataType.INT64, new int[] {values.length}, raw.array());
    }

    String number(String name, double value) {
        return floats(name, new Tensor(new float[] {(float) value}));
    }

    private String constant(String name, DataType type, int[] shape, byte[] raw) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(raw));
        for (int size : shape) {
            tensor.addDims(size);
        }
        graph.addInitializer(tensor);
        return name;
    }

    String node(String operation, String... inputs) {
        return add(NodeProto.newBuilder().setOpType(operation), inputs);
    }

    String node(String operation, AttributeProto attribute, String... inputs) {
        return add(NodeProto.newBuilder().setOpType(operation).addAttribute(attribute), inputs);
    }

    /** A node with several outputs, whose names are handed back in their order. */
    List<String> nodes(String operation, int outputs, String... inputs) {
        return addAll(NodeProto.newBuilder().setOpType(operation), outputs, inputs);
    }

    /** The same with an attribute. */
    List<String> nodes(String operation, AttributeProto attribute, int outputs, String... inputs) {
        return addAll(NodeProto.newBuilder().setOpType(operation).addAttribute(attribute), outputs, inputs);
    }

    private String add(NodeProto.Builder node, String... inputs) {
        return addAll(node, 1, inputs).get(0);
    }

    private List<String> addAll(NodeProto.Builder node, int outputs, String... inputs) {
        node.addAllInput(List.of(inputs));
        for (int i = 0; i < outputs; i++) {
            node.addOutput("v" + values++);
        }
        graph.addNode(node);
        return List.copyOf(node.getOutputList());
    }

    /** Gives a value the name under which the graph hands it out. */
    void publish(String value, String name) {
        graph.addNode(
                NodeProto.newBuilder().setOpType("Identity").addInput(value).addOutput(name));
    }

    static AttributeProto attribute(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static AttributeProto attribute(String name, float value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }

    static AttributeProto attribute(String name, List<Long> values) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INTS)
                .addAllInts(values)
                .build();
    }

    byte[] model() {
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("framescope")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
