package org.framescope.core.framing;

import java.util.List;

/**
 * How likely one frame is: the article's mean sentence vector, its words and its length, weighed and added up. Calibration is part of the
 * numbers.
 *
 * @param weights one for each number of a sentence vector
 * @param words for each frame of {@link Frame#all()}, what its words per 100 add, level beyond {@code mostWords}
 * @param length what the logarithm of the number of words adds
 * @param likelyFrom from this probability on the frame is taken to be there: rare frames are likely at less than one half
 * @param unsureFrom above this probability, and below {@code unsureTo}, the frame may as well be there as not
 */
public record FrameModel(
        Frame frame,
        double intercept,
        List<Double> weights,
        List<Double> words,
        double length,
        double mostWords,
        double likelyFrom,
        double unsureFrom,
        double unsureTo) {

    public FrameModel {
        weights = List.copyOf(weights);
        words = List.copyOf(words);
        if (words.size() != Frame.all().size() || !(0 <= unsureFrom && unsureFrom <= unsureTo && unsureTo <= 1)) {
            throw new IllegalArgumentException("not a model of " + frame);
        }
    }

    /** The probability of the frame for an article of these rates of words and this mean vector. */
    public double probability(FrameFacts facts) {
        double sum = intercept + length * facts.length();
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * facts.vector().get(i);
        }
        for (int i = 0; i < words.size(); i++) {
            sum += words.get(i) * Math.min(mostWords, facts.rates().get(i));
        }
        return FramingModel.sigmoid(sum);
    }

    boolean unsure(double probability) {
        return unsureFrom < probability && probability < unsureTo;
    }
}
