package org.framescope.core.framing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.framescope.core.analysis.Voice;
import org.framescope.core.sentence.SentenceScore;

/**
 * What the scores of certain sentences have in common: their mean, a quantile, or the share above a threshold.
 *
 * @param whose which sentences count
 * @param question which of a sentence's scores
 */
record Scores(Whose whose, ToDoubleFunction<SentenceScore> question, Summary summary) implements Formula {

    /** Which sentences are looked at. */
    enum Whose {
        OUTLET,
        SOURCES,
        HEADLINE;

        boolean has(SentenceFacts sentence) {
            return switch (this) {
                case OUTLET -> sentence.isBody() && sentence.voice() == Voice.OUTLET;
                case SOURCES -> sentence.isBody() && sentence.voice() != Voice.OUTLET;
                case HEADLINE -> sentence.isHeadline();
            };
        }
    }

    /** One number for many scores, sorted from low to high. */
    interface Summary {
        double of(double[] rising);
    }

    static Summary mean() {
        return rising -> {
            double sum = 0;
            for (double score : rising) {
                sum += score;
            }
            return sum / rising.length;
        };
    }

    /** The quantile between neighbors in proportion to their distance. */
    static Summary quantile(double share) {
        return rising -> {
            double at = share * (rising.length - 1);
            int low = (int) at;
            int high = Math.min(rising.length - 1, low + 1);
            return rising[low] + (at - low) * (rising[high] - rising[low]);
        };
    }

    static Summary shareAbove(double threshold) {
        return rising -> {
            int above = 0;
            for (double score : rising) {
                above += score > threshold ? 1 : 0;
            }
            return (double) above / rising.length;
        };
    }

    @Override
    public OptionalDouble of(List<SentenceFacts> sentences) {
        double[] rising = sentences.stream()
                .filter(whose::has)
                .flatMap(s -> s.score().stream())
                .mapToDouble(question)
                .sorted()
                .toArray();
        return rising.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(summary.of(rising));
    }

    @Override
    public double pull(SentenceFacts sentence, double typical) {
        return whose.has(sentence)
                ? sentence.score().map(s -> question.applyAsDouble(s) - typical).orElse(0.0)
                : 0;
    }

    @Override
    public int support(List<SentenceFacts> sentences) {
        return (int) sentences.stream()
                .filter(s -> whose.has(s) && s.score().isPresent())
                .count();
    }
}
