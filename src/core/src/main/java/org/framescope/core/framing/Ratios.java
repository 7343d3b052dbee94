package org.framescope.core.framing;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A rate: {@code scale · Σ part / Σ whole} over the sentences of the body, or of the headline.
 *
 * @param least what the whole must at least sum up to, or nothing is measured
 */
record Ratios(Count part, Count whole, double scale, double least, boolean headline) implements Formula {

    static Ratios perHundred(Count part) {
        return new Ratios(part, Count.OUTLET_WORDS, 100, 1, false);
    }

    static Ratios share(Count part, Count whole, double least) {
        return new Ratios(part, whole, 1, least, false);
    }

    @Override
    public OptionalDouble of(List<SentenceFacts> sentences) {
        double parts = 0;
        double wholes = 0;
        for (SentenceFacts sentence : sentences) {
            if (concerns(sentence)) {
                parts += sentence.count(part);
                wholes += sentence.count(whole);
            }
        }
        return wholes >= least ? OptionalDouble.of(scale * parts / wholes) : OptionalDouble.empty();
    }

    @Override
    public double pull(SentenceFacts sentence, double typical) {
        return concerns(sentence) ? scale * sentence.count(part) - typical * sentence.count(whole) : 0;
    }

    @Override
    public int support(List<SentenceFacts> sentences) {
        return (int) sentences.stream()
                .filter(s -> concerns(s) && s.count(whole) > 0)
                .count();
    }

    private boolean concerns(SentenceFacts sentence) {
        return headline ? sentence.isHeadline() : sentence.isBody();
    }
}
