package org.framescope.train.encoder;

import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/** BERT's layers (Devlin et al., 2019) as SameDiff operations over all tokens of a batch, one row a token. */
final class BertLayers {

    private static final int LAST = -1;

    /** BERT's guard against a division by zero. */
    static final double TINY = 1e-12;

    private final SameDiff graph;
    private final EncoderShape shape;
    private final Map<String, INDArray> arrays;

    /** @param arrays the weights by name; the graph learns in these very arrays */
    BertLayers(SameDiff graph, EncoderShape shape, Map<String, INDArray> arrays) {
        this.graph = graph;
        this.shape = shape;
        this.arrays = arrays;
    }

    /** The tokens' vectors behind layer {@code to - 1}, where the inputs are those before layer {@code from}. */
    SDVariable tokens(GraphInputs inputs, int from, int to) {
        SDVariable x = from == 0 ? norm(inputs.embedded(), Names.EMBEDDING_NORM, inputs) : inputs.embedded();
        for (int layer = from; layer < to; layer++) {
            SDVariable mixed = linear(attention(x, layer, inputs), Names.mix(layer));
            x = norm(x.add(mixed), Names.mixNorm(layer), inputs);
            SDVariable widened = gelu(linear(x, Names.widen(layer)));
            x = norm(x.add(linear(widened, Names.narrow(layer))), Names.narrowNorm(layer), inputs);
        }
        return x;
    }

    SDVariable linear(SDVariable x, String name) {
        return graph.mmul(x, weight(name + Names.WEIGHT)).add(weight(name + Names.BIAS));
    }

    private SDVariable attention(SDVariable x, int layer, GraphInputs inputs) {
        SDVariable query = graph.permute(split(linear(x, Names.query(layer)), inputs), 0, 2, 1, 3);
        SDVariable key = graph.permute(split(linear(x, Names.key(layer)), inputs), 0, 2, 3, 1);
        SDVariable value = graph.permute(split(linear(x, Names.value(layer)), inputs), 0, 2, 1, 3);
        SDVariable scores = graph.mmul(query, key).mul(1 / Math.sqrt(shape.headWidth()));
        SDVariable shares = graph.nn().softmax(scores.add(inputs.mask()), LAST);
        return graph.reshape(graph.permute(graph.mmul(shares, value), 0, 2, 1, 3), inputs.rowShape());
    }

    private SDVariable split(SDVariable x, GraphInputs inputs) {
        return graph.reshape(x, inputs.headShape());
    }

    /** The exact form by the error function, as BERT was pretrained with; SameDiff's own two are approximations. */
    private SDVariable gelu(SDVariable x) {
        return x.mul(graph.math().erf(x.mul(Math.sqrt(0.5))).add(1)).mul(0.5);
    }

    /**
     * Layer normalization in plain operations: SameDiff's own takes a quarter of a step to go backward. Row and column
     * factors are spread out by a matrix product, whose way back is many times faster than that of a broadcast product.
     */
    private SDVariable norm(SDVariable x, String name, GraphInputs inputs) {
        SDVariable away = x.sub(x.mean(true, 1));
        SDVariable spread = away.mul(away).mean(true, 1).add(TINY);
        SDVariable even = away.mul(graph.mmul(graph.math().pow(spread, -0.5), inputs.rowOfOnes()));
        SDVariable gain = graph.reshape(weight(name + Names.WEIGHT), 1, shape.hidden());
        return even.mul(graph.mmul(inputs.columnOfOnes(), gain)).add(weight(name + Names.BIAS));
    }

    private SDVariable weight(String name) {
        return graph.var(name, arrays.get(name));
    }
}
