package org.framescope.train.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.OnnxExport;
import org.framescope.train.encoder.Pretrained;
import org.framescope.train.encoder.Recipe;

/**
 * How an attribution model is made.
 *
 * @param start the encoder to begin with
 * @param frozen how many of its lowest layers stay as they are
 * @param longest word pieces of a window
 * @param stages the recipes, one after the other
 */
record AttributionPlan(Pretrained start, int frozen, int longest, List<Recipe> stages) {

    /** Behind so many layers the vectors are handed out, for other models to put layers of their own upon. */
    static final int SHARED = 4;

    /** Of the heads' first weights. */
    static final long HEAD_SEED = 1;

    /** How many times faster than the encoder its heads learn. */
    private static final double HEAD_FACTOR = 5;

    /** The plan of the served model: the lab notebook says why. */
    static final AttributionPlan SERVED =
            new AttributionPlan(Pretrained.MINILM, 0, 192, List.of(recipe(1e-4, 2, 1), recipe(3e-5, 1, 2)));

    AttributionPlan {
        stages = List.copyOf(stages);
    }

    private static Recipe recipe(double rate, int epochs, long seed) {
        Map<Head, Double> factors = AttributionHeads.all().stream()
                .collect(Collectors.toUnmodifiableMap(head -> head, head -> HEAD_FACTOR));
        return new Recipe(rate, factors, epochs, seed);
    }

    /** The plan in words, by topic, for the manifest. */
    Map<String, String> described() {
        String below = frozen == 0 ? "" : "and lowest " + frozen + " layers ";
        return Map.of(
                "encoder",
                start.origin() + ", word vectors " + below
                        + "as pretrained, one linear head a question, five tags a word",
                "windows",
                "whole sentences, at most " + longest + " word pieces",
                "stages",
                stages.stream().map(AttributionPlan::described).collect(Collectors.joining(", then ")),
                "optimizer",
                "AdamW, decay 0.01, warm-up 10 % then linear to 0 in each stage, gradient clipped at 1",
                "export",
                OnnxExport.MATRICES,
                "library",
                "Deeplearning4j 1.0.0-M2.1 (SameDiff)");
    }

    private static String described(Recipe stage) {
        String often = stage.epochs() == 1 ? "once" : stage.epochs() + " times";
        return String.format(
                Locale.ROOT,
                "all windows %s at a rate of %.0e, heads %.0f times as fast, seed %d",
                often,
                stage.rate(),
                HEAD_FACTOR,
                stage.seed());
    }
}
