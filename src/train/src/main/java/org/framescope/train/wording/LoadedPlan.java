package org.framescope.train.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.engine.model.LoadedModel;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.OnnxExport;
import org.framescope.train.encoder.Pretrained;
import org.framescope.train.encoder.Recipe;
import org.framescope.train.protocol.Folds;

/**
 * How the tagger of loaded words is made.
 *
 * @param start whose upper layers it begins with
 * @param shared how many layers below are those of the installed attribution model
 * @param recipe how the layers above and the head learn
 */
record LoadedPlan(Pretrained start, int shared, Recipe recipe) {

    static final Head LOADED = new Head(LoadedModel.HEAD, Head.Level.TOKEN);

    /** The plan of the served model: the lab notebook says why. */
    static final LoadedPlan SERVED = new LoadedPlan(Pretrained.MINILM, 4, new Recipe(1e-4, Map.of(LOADED, 10.0), 4, 1));

    /**
     * The calibrated probability from which on a word is called loaded. F1 on BABE is highest from 0.28 on, where one word in two is
     * right and one finding in three on our own tuning sentences is wrong; an editor wants fewer and surer ones.
     */
    static final double CALLED_FROM = 0.6;

    static final List<Head> HEADS = List.of(LOADED);

    /** The plan in words, by topic, for the manifest. */
    Map<String, String> described(String below) {
        return Map.of(
                LoadedModel.BELOW,
                below,
                "encoder",
                "the lowest " + shared
                        + " layers of the attribution model, as installed; upon them layers of their own, begun as "
                        + start.origin() + ", one linear head, five tags a word",
                "lessons",
                "BABE's sentences, half of them alone and half in texts of several, as they stand in articles",
                "recipe",
                String.format(
                        Locale.ROOT,
                        "%d times, at a rate of %.0e, seed %d",
                        recipe.epochs(),
                        recipe.rate(),
                        recipe.seed()),
                "optimizer",
                "AdamW, decay 0.01, warm-up 10 % then linear to 0, gradient clipped at 1",
                "export",
                OnnxExport.MATRICES,
                "library",
                "Deeplearning4j 1.0.0-M2.1 (SameDiff)",
                "protocol",
                "folds " + Folds.BABE_BY_LINK + ", " + Folds.BABE_BY_OUTLET);
    }
}
