package org.framescope.train.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A network small enough to learn within a test, and sentences for it. */
public final class Tiny {

    static final EncoderShape SHAPE = new EncoderShape(50, 24, 16, 32, 2, 4);

    private Tiny() {}

    static Encoder encoder() {
        return encoder(SHAPE);
    }

    public static Encoder encoder(EncoderShape shape) {
        return new Encoder(shape, Weights.random(shape, 1))
                .withHead(Head.BIAS, 2)
                .withHead(Head.SUBJECTIVITY, 3);
    }

    static List<TokenizedSentence> sentences(int count) {
        Random random = new Random(5);
        List<TokenizedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = 1 + random.nextInt(20);
            sentences.add(new TokenizedSentence(
                    random.ints(length, 0, SHAPE.vocabulary()).toArray()));
        }
        return sentences;
    }

    /** A sentence is biased where its first piece is even; every third is subjective where that piece is large. */
    static List<TrainingSentence> examples(int count) {
        return sentences(count).stream()
                .map(sentence -> new TrainingSentence(sentence, answers(sentence)))
                .toList();
    }

    private static Map<Head, Double> answers(TokenizedSentence sentence) {
        double biased = sentence.piece(0) % 2 == 0 ? 1 : 0;
        if (sentence.length() % 3 != 0) {
            return Map.of(Head.BIAS, biased);
        }
        return Map.of(Head.BIAS, biased, Head.SUBJECTIVITY, sentence.piece(0) > 25 ? 1.0 : 0.0);
    }
}
