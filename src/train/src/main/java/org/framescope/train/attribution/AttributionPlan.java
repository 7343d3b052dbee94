package org.framescope.train.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.Pretrained;
import org.framescope.train.encoder.Recipe;

/**
 * How an attribution model is made.
 *
 * @param start the encoder to begin with
 * @param frozen how many of its lowest layers stay as they are
 * @param longest word pieces of a window
 * @param rate the highest learning rate of the encoder's layers
 * @param epochs how often each run sees every window
 * @param seeds one run each; the weights of all runs are averaged (Wortsman et al., 2022: fine-tuned from one start, the
 *     average is as good as the best of them, or better)
 */
record AttributionPlan(Pretrained start, int frozen, int longest, double rate, int epochs, List<Long> seeds) {

    /** The plan of the served model: the lab notebook says why. */
    static final AttributionPlan SERVED =
            new AttributionPlan(Pretrained.MINILM, 0, 192, 1e-4, 2, List.of(1L));

    /** Of the heads' first weights, which all runs share. */
    static final long HEAD_SEED = 1;

    private static final double HEAD_FACTOR = 5;

    AttributionPlan {
        seeds = List.copyOf(seeds);
    }

    Recipe recipe(long seed) {
        Map<Head, Double> factors = Map.of(
                AttributionHeads.SOURCE.head(), HEAD_FACTOR,
                AttributionHeads.CUE.head(), HEAD_FACTOR,
                AttributionHeads.CONTENT.head(), HEAD_FACTOR);
        return new Recipe(rate, factors, epochs, seed);
    }

    /** The plan in words, by topic, for the manifest. */
    Map<String, String> described() {
        return Map.of(
                "encoder",
                start.origin() + ", word vectors " + (frozen == 0 ? "" : "and lowest " + frozen + " layers ")
                        + "as pretrained, one linear head a question, five tags a word",
                "windows",
                "whole sentences, at most " + longest + " word pieces",
                "recipe",
                String.format(
                        Locale.ROOT,
                        "%d epochs at a rate of %.0e, heads %.0f times as fast, runs with the seeds %s averaged",
                        epochs,
                        rate,
                        HEAD_FACTOR,
                        seeds),
                "optimizer",
                "AdamW, decay 0.01, warm-up 10 % then linear to 0, gradient clipped at 1",
                "library",
                "Deeplearning4j 1.0.0-M2.1 (SameDiff)");
    }
}
