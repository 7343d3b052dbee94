package org.framescope.engine.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/**
 * The smallest ONNX graphs that answer as encoders do: each word piece has its logits, and where a sentence is asked about it
 * has the largest of its pieces.
 */
final class TinyGraph {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private TinyGraph() {}

    /** @param logits bias and subjectivity of each piece, by its number */
    static byte[] of(List<float[]> logits) {
        Protobuf graph = new Protobuf()
                .message(1, gather("table", "input_ids", "pieces"))
                .message(
                        1,
                        node("ReduceMax", List.of("pieces"), "sentence")
                                .message(5, attribute("axes", ATTRIBUTE_INTS, 8, 0))
                                .message(5, attribute("keepdims", ATTRIBUTE_INT, 3, 0)))
                .message(1, gather("sentence", "first", "bias"))
                .message(1, gather("sentence", "second", "subjectivity"))
                .text(2, "tiny")
                .message(5, table("table", logits))
                .message(5, index("first", 0))
                .message(5, index("second", 1))
                .message(11, value("input_ids", INT64))
                .message(12, value("bias", FLOAT))
                .message(12, value("subjectivity", FLOAT));
        return model(graph);
    }

    /** A graph that gives each word piece five logits for each of some heads, by the piece's number alone. */
    static byte[] tags(Map<String, List<float[]>> logits) {
        Protobuf graph = new Protobuf();
        logits.keySet().forEach(head -> graph.message(1, gather(head + " table", "input_ids", head)));
        graph.text(2, "tiny");
        logits.forEach((head, rows) -> graph.message(5, table(head + " table", rows)));
        graph.message(11, value("input_ids", INT64));
        logits.forEach((head, rows) -> graph.message(12, rows(head, rows.get(0).length)));
        return model(graph);
    }

    /** A graph of upper layers: five logits of one head for each row of vectors, the product of the row and a table. */
    static byte[] upper(String head, List<float[]> logits) {
        return model(new Protobuf()
                .message(1, node("MatMul", List.of("vectors", "table"), head))
                .text(2, "tiny")
                .message(5, table("table", logits))
                .message(11, rows("vectors", logits.size()))
                .message(12, rows(head, logits.get(0).length)));
    }

    private static byte[] model(Protobuf graph) {
        return new Protobuf()
                .number(1, 7)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, 13))
                .toBytes();
    }

    private static Protobuf gather(String data, String indices, String output) {
        return node("Gather", List.of(data, indices), output);
    }

    private static Protobuf node(String operator, List<String> inputs, String output) {
        Protobuf node = new Protobuf();
        inputs.forEach(input -> node.text(1, input));
        return node.text(2, output).text(4, operator);
    }

    private static Protobuf attribute(String name, int type, int field, long value) {
        return new Protobuf().text(1, name).number(field, value).number(20, type);
    }

    private static Protobuf table(String name, List<float[]> logits) {
        int columns = logits.get(0).length;
        ByteBuffer raw =
                ByteBuffer.allocate(logits.size() * columns * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : logits) {
            for (float logit : row) {
                raw.putFloat(logit);
            }
        }
        return new Protobuf()
                .number(1, logits.size())
                .number(1, columns)
                .number(2, FLOAT)
                .text(8, name)
                .bytes(9, raw.array());
    }

    private static Protobuf index(String name, long value) {
        ByteBuffer raw = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return new Protobuf()
                .number(1, 1)
                .number(2, INT64)
                .text(8, name)
                .bytes(9, raw.putLong(value).array());
    }

    /** A table of any number of rows. */
    private static Protobuf rows(String name, int columns) {
        Protobuf shape =
                new Protobuf().message(1, new Protobuf().text(2, "n")).message(1, new Protobuf().number(1, columns));
        Protobuf tensor = new Protobuf().number(1, FLOAT).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    /** A vector of any length. */
    private static Protobuf value(String name, int type) {
        Protobuf shape = new Protobuf().message(1, new Protobuf().text(2, "n"));
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }
}
