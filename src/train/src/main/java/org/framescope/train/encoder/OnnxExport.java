package org.framescope.train.encoder;

import java.util.List;
import java.util.Set;
import onnx.Onnx.TensorProto.DataType;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.SentenceEncoder;

/**
 * Writes an encoder with mean pooling and its heads as one ONNX graph for one sentence: in go the word pieces
 * ({@code input_ids}), out come one logit for each sentence-level head and five for each word piece and token-level head.
 */
public final class OnnxExport {

    /** How matrices are served, in words, for the manifest. */
    public static final String MATRICES = "matrices in seven bits, signed";

    private static final String PIECES = "input_ids";
    private static final String VECTORS = "vectors";
    private static final int NOWHERE = 0;

    private final OnnxGraph graph = new OnnxGraph();
    private final EncoderShape shape;
    private final Weights weights;
    private final Multiplication multiplication;
    private final int shared;

    /** @param shared after how many layers the vectors are handed out for other models to build on; 0 for nowhere */
    private OnnxExport(Encoder encoder, Multiplication multiplication, int shared) {
        this.shape = encoder.shape();
        this.weights = encoder.weights();
        this.multiplication = multiplication;
        this.shared = shared;
    }

    public static byte[] singlePrecision(Encoder encoder, List<Head> heads) {
        return new OnnxExport(encoder, Multiplication.FLOAT, NOWHERE).write(heads);
    }

    /**
     * The graph with its matrices in eight bits.
     *
     * @param precise names of the linear layers that stay in single precision
     */
    public static byte[] eightBits(Encoder encoder, List<Head> heads, Set<String> precise) {
        return new OnnxExport(encoder, new EightBits(precise), NOWHERE).write(heads);
    }

    /** The graph in eight bits that also hands out the vectors behind its lowest {@code shared} layers. */
    public static byte[] eightBitsSharing(Encoder encoder, List<Head> heads, int shared) {
        return new OnnxExport(encoder, new EightBits(Set.of()), shared).write(heads);
    }

    /**
     * The layers from {@code from} on with their heads, in eight bits, upon the vectors of the layers below: those go in
     * ({@code vectors}), a row for each word piece.
     */
    public static byte[] upperEightBits(Encoder encoder, List<Head> heads, int from) {
        return new OnnxExport(encoder, new EightBits(Set.of()), NOWHERE).writeUpper(heads, from);
    }

    private byte[] writeUpper(List<Head> heads, int from) {
        graph.input(VECTORS, DataType.FLOAT, "tokens", shape.hidden());
        constants();
        String x = VECTORS;
        for (int layer = from; layer < shape.layers(); layer++) {
            x = layer(x, layer);
        }
        for (Head head : heads) {
            token(head, Multiplication.FLOAT.linear(graph, x, Names.head(head.name()), weights));
        }
        return graph.model();
    }

    private byte[] write(List<Head> heads) {
        graph.input(PIECES, DataType.INT64, "tokens");
        graph.longs("flat", -1);
        graph.longs("zero", 0);
        constants();
        String x = norm(embedded(), Names.EMBEDDING_NORM);
        for (int layer = 0; layer < shape.layers(); layer++) {
            x = layer(x, layer);
            if (layer + 1 == shared) {
                graph.publish(x, AttributionModel.SHARED);
                graph.output(AttributionModel.SHARED, "tokens", shape.hidden());
            }
        }
        String pooled = graph.node("ReduceMean", OnnxGraph.attribute("axes", List.of(0L)), x);
        graph.publish(graph.node("Reshape", pooled, "flat"), SentenceEncoder.VECTOR);
        graph.output(SentenceEncoder.VECTOR, shape.hidden());
        if (heads.stream().anyMatch(head -> head.level() == Head.Level.SENTENCE)) {
            graph.longs("one", 1);
        }
        for (Head head : heads) {
            // A few columns cost nothing: they stay in single precision.
            String name = Names.head(head.name());
            switch (head.level()) {
                case SENTENCE -> sentence(head, Multiplication.FLOAT.linear(graph, pooled, name, weights));
                case TOKEN -> token(head, Multiplication.FLOAT.linear(graph, x, name, weights));
            }
        }
        return graph.model();
    }

    private void sentence(Head head, String logit) {
        graph.publish(graph.node("Reshape", logit, "one"), head.name());
        graph.output(head.name(), 1);
    }

    private void token(Head head, String logits) {
        graph.publish(logits, head.name());
        graph.output(head.name(), "tokens", head.level().logits());
    }

    private void constants() {
        graph.longs("split", -1, 3, shape.heads(), shape.headWidth());
        graph.longs("join", -1, shape.hidden());
        graph.number("temper", 1 / Math.sqrt(shape.headWidth()));
        graph.number("root", Math.sqrt(2));
        graph.number("whole", 1);
        graph.number("half", 0.5);
    }

    private String embedded() {
        String words = multiplication.rows(graph, PIECES, Names.WORDS, weights.get(Names.WORDS));
        Tensor table = Embedding.places(weights.get(Names.POSITIONS), weights.get(Names.TYPES));
        String places = graph.floats("places", table);
        String own = graph.node("Slice", places, "zero", graph.node("Shape", PIECES), "zero");
        return graph.node("Add", words, own);
    }

    private String layer(String x, int layer) {
        String mixed = linear(attention(x, layer), Names.mix(layer));
        String middle = norm(graph.node("Add", x, mixed), Names.mixNorm(layer));
        String narrowed = linear(gelu(linear(middle, Names.widen(layer))), Names.narrow(layer));
        return norm(graph.node("Add", middle, narrowed), Names.narrowNorm(layer));
    }

    /** One product gives query, key and value at once: fewer, larger products are faster than many small ones. */
    private String attention(String x, int layer) {
        String name = Names.attention(layer);
        Weights joined = weights.beside(name, List.of(Names.query(layer), Names.key(layer), Names.value(layer)));
        String all = graph.node("Reshape", multiplication.linear(graph, x, name, joined), "split");
        List<String> parts = graph.nodes(
                "Split",
                OnnxGraph.attribute("axis", 0L),
                3,
                graph.node("Transpose", OnnxGraph.attribute("perm", List.of(1L, 2L, 0L, 3L)), all));
        String keys = graph.node("Transpose", OnnxGraph.attribute("perm", List.of(0L, 1L, 3L, 2L)), parts.get(1));
        String scores = graph.node("Mul", graph.node("MatMul", parts.get(0), keys), "temper");
        String shares = graph.node("Softmax", OnnxGraph.attribute("axis", -1L), scores);
        String mixed = graph.node(
                "Transpose",
                OnnxGraph.attribute("perm", List.of(0L, 2L, 1L, 3L)),
                graph.node("MatMul", shares, parts.get(2)));
        return graph.node("Reshape", mixed, "join");
    }

    private String gelu(String x) {
        String curve = graph.node("Add", graph.node("Erf", graph.node("Div", x, "root")), "whole");
        return graph.node("Mul", graph.node("Mul", x, curve), "half");
    }

    private String linear(String x, String name) {
        return multiplication.linear(graph, x, name, weights);
    }

    private String norm(String x, String name) {
        String gain = graph.floats(name + Names.WEIGHT, weights.get(name + Names.WEIGHT));
        String bias = graph.floats(name + Names.BIAS, weights.get(name + Names.BIAS));
        return graph.node("LayerNormalization", OnnxGraph.attribute("epsilon", 1e-12f), x, gain, bias);
    }
}
