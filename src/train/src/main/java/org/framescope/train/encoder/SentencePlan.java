package org.framescope.train.encoder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framescope.train.protocol.Folds;

/**
 * How a sentence model is made.
 *
 * @param start the encoder to begin with
 * @param layers how many of its layers are kept, from the lowest
 * @param frozen how many of these, from the lowest, stay as they are
 * @param silver how many sentences to learn from before the experts'
 * @param first the recipe for the silver sentences
 * @param second the recipe for the experts' sentences
 * @param balance how much each of BABE's sentences counts
 * @param opinionRounds how often an epoch shows each sentence of CheckThat!, which has fewer than BABE
 */
record SentencePlan(
        Pretrained start,
        int layers,
        int frozen,
        int silver,
        Recipe first,
        Recipe second,
        Balance balance,
        int opinionRounds) {

    static final List<Head> HEADS = List.of(Head.BIAS, Head.SUBJECTIVITY);

    /** Word pieces at which a sentence is cut. */
    static final int LONGEST = 128;

    /** The plan of the next model to serve: the lab notebook says why; a bundle's manifest says by which plan it was made. */
    static final SentencePlan SERVED = with(Pretrained.BGE_SMALL, 12, 6, Balance.NONE);

    /** The smaller encoder under the same plan, to know what the larger one is worth. */
    static final SentencePlan SMALLER = with(Pretrained.MINILM, 6, 0, Balance.NONE);

    /** The smaller encoder, taught that an outlet's name says nothing about the answer. */
    static final SentencePlan BALANCED = with(Pretrained.MINILM, 6, 0, Balance.BY_OUTLET);

    private static SentencePlan with(Pretrained start, int layers, int frozen, Balance balance) {
        return new SentencePlan(
                start,
                layers,
                frozen,
                20_000,
                new Recipe(5e-5, Map.of(Head.BIAS, 10.0), 1, 1),
                new Recipe(3e-5, Map.of(Head.BIAS, 2.0, Head.SUBJECTIVITY, 2.0), 2, 1),
                balance,
                2);
    }

    /**
     * The linear layers that are served in single precision: what flows into them has single numbers so large that one
     * scale for all leaves little of the rest. Found by the distance of the logits on silver sentences: these three halve
     * the distance of bge-small and take its mean from -0.09 to 0, at a fifth more time.
     */
    Set<String> precise() {
        return switch (start) {
            case BGE_SMALL -> Set.of(Names.narrow(3), Names.narrow(4), Names.narrow(5));
            case MINILM -> Set.of();
        };
    }

    /** The plan in words, by topic, for the manifest. */
    Map<String, String> described() {
        return Map.of(
                "encoder",
                start.origin() + ", its lowest " + layers + " layers, word vectors and lowest " + frozen
                        + " layers as pretrained, mean pooling, one linear head a question",
                "first",
                silver + " silver sentences at most, " + described(first),
                "second",
                "BABE (the majority of experts), with CheckThat! " + opinionRounds + " times for each time, "
                        + described(second),
                "optimizer",
                "AdamW, decay 0.01, warm-up 10 % then linear to 0, gradient clipped at 1, batches of " + Batches.SIZE,
                "export",
                OnnxExport.MATRICES,
                "library",
                "Deeplearning4j 1.0.0-M2.1 (SameDiff)",
                "protocol",
                "folds " + Folds.BABE_BY_LINK + ", " + Folds.BABE_BY_OUTLET + ", " + Folds.BABE_RANDOM + ", "
                        + Folds.CHECKTHAT);
    }

    private static String described(Recipe recipe) {
        String often = recipe.epochs() == 1 ? "once" : recipe.epochs() + " times";
        return String.format(Locale.ROOT, "%s, at a rate of %.0e, seed %d", often, recipe.rate(), recipe.seed());
    }
}
