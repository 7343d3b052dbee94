package org.framescope.train.encoder;

/**
 * The measures of a BERT encoder.
 *
 * @param vocabulary word pieces
 * @param positions the longest sequence
 * @param hidden width of a token's vector
 * @param inner width of the feed-forward layer
 * @param layers number of layers
 * @param heads attention heads in each layer; they divide {@code hidden}
 */
public record EncoderShape(int vocabulary, int positions, int hidden, int inner, int layers, int heads) {
    public EncoderShape {
        if (Math.min(Math.min(vocabulary, positions), Math.min(inner, layers)) < 1) {
            throw new IllegalArgumentException("an empty encoder: " + vocabulary + ", " + positions);
        }
        if (heads < 1 || hidden % heads != 0) {
            throw new IllegalArgumentException(heads + " heads do not divide " + hidden);
        }
    }

    /** The same with its lowest layers alone. */
    EncoderShape lowest(int few) {
        if (few > layers) {
            throw new IllegalArgumentException("an encoder of " + layers + " layers has no " + few);
        }
        return new EncoderShape(vocabulary, positions, hidden, inner, few, heads);
    }

    int headWidth() {
        return hidden / heads;
    }
}
