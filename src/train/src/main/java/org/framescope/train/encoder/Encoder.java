package org.framescope.train.encoder;

/** A BERT encoder: its measures and its weights, with those of the heads that it has. */
public record Encoder(EncoderShape shape, Weights weights) {

    public Encoder withHead(Head head, long seed) {
        return new Encoder(shape, weights.withHead(head, shape.hidden(), seed));
    }

    /** The lowest layers alone. */
    Encoder lowest(int layers) {
        return new Encoder(shape.lowest(layers), weights.lowest(layers));
    }

    /** The same encoder with weights of its own, so that training it leaves this one alone. */
    Encoder copy() {
        return new Encoder(shape, weights.copy());
    }
}
