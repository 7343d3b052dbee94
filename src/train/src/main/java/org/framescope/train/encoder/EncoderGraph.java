package org.framescope.train.encoder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The encoder with mean pooling and its heads in SameDiff: logits for sentences, gradients for lessons. */
final class EncoderGraph {

    private static final String LOSS = "loss";
    private static final String POOLED = "pooled";
    private static final String DROPOUT = "dropout";

    private final SameDiff graph = SameDiff.create();
    private final EncoderShape shape;
    private final TokenVectors below;
    private final GraphInputs inputs;
    private final List<Head> heads;
    private final HeadLosses losses;
    private final Map<String, INDArray> weights;

    /** The whole encoder above its word vectors. */
    EncoderGraph(Encoder encoder, List<Head> heads) {
        this(encoder, heads, new Embedding(encoder.weights()));
    }

    /**
     * The layers of the encoder above the vectors.
     *
     * @throws IllegalArgumentException where the encoder lacks weights of one of the heads
     */
    EncoderGraph(Encoder encoder, List<Head> heads, TokenVectors below) {
        this.shape = encoder.shape();
        this.heads = List.copyOf(heads);
        this.losses = new HeadLosses(graph, this.heads);
        this.below = below;
        this.weights = arrays(encoder.weights());
        this.inputs = new GraphInputs(graph, shape);
        build();
    }

    /** The weights as arrays, without the embedding's tables. */
    static Map<String, INDArray> arrays(Weights weights) {
        Map<String, INDArray> arrays = new TreeMap<>();
        for (String name : beyondTables(weights)) {
            Tensor tensor = weights.get(name);
            long[] sizes = Arrays.stream(tensor.shape()).asLongStream().toArray();
            arrays.put(name, Nd4j.create(tensor.values(), sizes, 'c'));
        }
        return arrays;
    }

    /** The names of the weights that may learn: all but the embedding's tables. */
    static List<String> beyondTables(Weights weights) {
        return weights.names().stream()
                .filter(name ->
                        !List.of(Names.WORDS, Names.POSITIONS, Names.TYPES).contains(name))
                .toList();
    }

    private void build() {
        BertLayers layers = new BertLayers(graph, shape, weights);
        SDVariable tokens = layers.tokens(inputs, below.layersBelow(), shape.layers());
        SDVariable dropout = graph.placeHolder(DROPOUT, DataType.FLOAT, -1, shape.hidden());
        SDVariable mean = graph.reshape(tokens, inputs.sentenceShape())
                .mul(inputs.weighing())
                .sum(1)
                .rename(POOLED);
        losses.sum(layers, tokens, mean.mul(dropout)).rename(LOSS).markAsLoss();
    }

    /** The logits of each head: one for each sentence, or five for each word piece, padding included. */
    Map<Head, double[]> logits(List<TokenizedSentence> sentences) {
        Map<String, INDArray> values = inputs.of(sentences, below);
        values.put(DROPOUT, Nd4j.ones(DataType.FLOAT, sentences.size(), shape.hidden()));
        Map<String, INDArray> out =
                graph.output(values, heads.stream().map(Head::name).toList());
        Map<Head, double[]> logits = new HashMap<>();
        heads.forEach(head -> logits.put(head, out.get(head.name()).ravel().toDoubleVector()));
        return logits;
    }

    /** The mean of its tokens' vectors for each sentence. */
    double[][] pooled(List<TokenizedSentence> sentences) {
        return graph.output(inputs.of(sentences, below), POOLED).get(POOLED).toDoubleMatrix();
    }

    /** What a lesson costs with the present weights, and in which direction each weight would cost more. */
    Gradients gradients(Lesson lesson) {
        Map<String, INDArray> values = inputs.of(lesson.sentences(), below);
        long size = lesson.sentences().size();
        values.put(DROPOUT, Nd4j.create(lesson.dropout(shape.hidden()), new long[] {size, shape.hidden()}, 'c'));
        losses.feed(lesson, values);
        OutAndGrad result = graph.calculateGradientsAndOutputs(values, List.of(LOSS), learning());
        double loss = result.getOutputs().get(LOSS).getDouble(0);
        Map<String, float[]> directions = new TreeMap<>();
        result.getGradients().forEach((name, gradient) -> directions.put(name, floats(gradient)));
        values.values().forEach(INDArray::close);
        return new Gradients(loss, directions);
    }

    /** The names of the weights that a gradient is computed for. */
    private List<String> learning() {
        return weights.keySet().stream().filter(graph::hasVariable).toList();
    }

    /** Puts new numbers in the place of a weight. */
    void set(String name, float[] values) {
        new FloatPointer(weights.get(name).data().addressPointer()).put(values, 0, values.length);
    }

    /** The numbers of an array, row by row; the array is closed. */
    static float[] floats(INDArray array) {
        try (INDArray plain = array.dup('c')) {
            float[] values = new float[Math.toIntExact(plain.length())];
            new FloatPointer(plain.data().addressPointer()).get(values, 0, values.length);
            return values;
        } finally {
            array.close();
        }
    }
}
