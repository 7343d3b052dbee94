package org.framescope.train.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What flows into the graph with a batch: vectors, the mask of the padding, the shapes that depend on the batch. */
final class GraphInputs {

    /** Added to the scores of padding; its share behind the softmax is exactly 0 in single precision. */
    private static final float CLOSED = -10_000;

    private final EncoderShape shape;
    private final SDVariable embedded;
    private final SDVariable mask;
    private final SDVariable weighing;
    private final SDVariable rowOfOnes;
    private final SDVariable columnOfOnes;
    private final SDVariable headShape;
    private final SDVariable rowShape;
    private final SDVariable sentenceShape;

    GraphInputs(SameDiff graph, EncoderShape shape) {
        this.shape = shape;
        this.embedded = graph.placeHolder("embedded", DataType.FLOAT, -1, shape.hidden());
        this.mask = graph.placeHolder("mask", DataType.FLOAT, -1, 1, 1, -1);
        this.weighing = graph.placeHolder("weighing", DataType.FLOAT, -1, -1, 1);
        this.rowOfOnes = graph.placeHolder("rowOfOnes", DataType.FLOAT, 1, shape.hidden());
        this.columnOfOnes = graph.placeHolder("columnOfOnes", DataType.FLOAT, -1, 1);
        this.headShape = graph.placeHolder("headShape", DataType.INT64, 4);
        this.rowShape = graph.placeHolder("rowShape", DataType.INT64, 2);
        this.sentenceShape = graph.placeHolder("sentenceShape", DataType.INT64, 3);
    }

    /** One row a token. */
    SDVariable embedded() {
        return embedded;
    }

    /** [sentences, 1, 1, tokens]. */
    SDVariable mask() {
        return mask;
    }

    /** [sentences, tokens, 1]: what each token counts in the mean of its sentence. */
    SDVariable weighing() {
        return weighing;
    }

    /** [1, hidden]. */
    SDVariable rowOfOnes() {
        return rowOfOnes;
    }

    /** [rows, 1]. */
    SDVariable columnOfOnes() {
        return columnOfOnes;
    }

    SDVariable headShape() {
        return headShape;
    }

    SDVariable rowShape() {
        return rowShape;
    }

    SDVariable sentenceShape() {
        return sentenceShape;
    }

    Map<String, INDArray> of(List<TokenizedSentence> sentences, TokenVectors below) {
        int count = sentences.size();
        int length =
                sentences.stream().mapToInt(TokenizedSentence::length).max().orElseThrow();
        float[] vectors = below.of(sentences, length);
        Map<String, INDArray> inputs = new HashMap<>();
        inputs.put(embedded.name(), Nd4j.create(vectors, new long[] {count * (long) length, shape.hidden()}, 'c'));
        inputs.put(mask.name(), Nd4j.create(closed(sentences, length), new long[] {count, 1, 1, length}, 'c'));
        inputs.put(weighing.name(), Nd4j.create(shares(sentences, length), new long[] {count, length, 1}, 'c'));
        inputs.put(rowOfOnes.name(), Nd4j.ones(DataType.FLOAT, 1, shape.hidden()));
        inputs.put(columnOfOnes.name(), Nd4j.ones(DataType.FLOAT, count * (long) length, 1));
        inputs.put(headShape.name(), sizes(count, length, shape.heads(), shape.headWidth()));
        inputs.put(rowShape.name(), sizes(count * (long) length, shape.hidden()));
        inputs.put(sentenceShape.name(), sizes(count, length, shape.hidden()));
        return inputs;
    }

    private static INDArray sizes(long... sizes) {
        return Nd4j.createFromArray(sizes);
    }

    private static float[] closed(List<TokenizedSentence> sentences, int length) {
        float[] mask = new float[sentences.size() * length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = i % length < sentences.get(i / length).length() ? 0 : CLOSED;
        }
        return mask;
    }

    private static float[] shares(List<TokenizedSentence> sentences, int length) {
        float[] shares = new float[sentences.size() * length];
        for (int i = 0; i < shares.length; i++) {
            int own = sentences.get(i / length).length();
            shares[i] = i % length < own ? 1f / own : 0;
        }
        return shares;
    }
}
