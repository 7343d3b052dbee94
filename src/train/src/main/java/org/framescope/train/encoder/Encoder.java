package org.framescope.train.encoder;

import java.util.List;

/** A BERT encoder: its measures and its weights, with those of the heads that it has. */
public record Encoder(EncoderShape shape, Weights weights) {

    public Encoder withHead(Head head, long seed) {
        return new Encoder(shape, weights.withHead(head, shape.hidden(), seed));
    }

    Encoder withHeadLike(Head head, Head model) {
        return new Encoder(shape, weights.withHeadLike(head, model));
    }

    /** The same encoder with weights of its own, so that training it leaves this one alone. */
    Encoder copy() {
        return new Encoder(shape, weights.copy());
    }

    /** The mean of encoders that were fine-tuned from one start. */
    public static Encoder average(List<Encoder> encoders) {
        Encoder mean = encoders.get(0).copy();
        for (String name : mean.weights().names()) {
            float[] values = mean.weights().get(name).values();
            for (int i = 0; i < values.length; i++) {
                double sum = 0;
                for (Encoder own : encoders) {
                    sum += own.weights().get(name).values()[i];
                }
                values[i] = (float) (sum / encoders.size());
            }
        }
        return mean;
    }
}
