package org.framescope.train.mismatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.CaptionFeature;
import org.framescope.core.mismatch.CaptionFeatures;
import org.framescope.core.mismatch.CaptionMismatch;
import org.framescope.core.mismatch.CaptionVerdict;
import org.framescope.core.mismatch.CaptionVerdicts;
import org.framescope.core.mismatch.Mismatch;
import org.framescope.train.corpus.CaptionedArticle;

/**
 * A caption of the part that only reports, with the verdict of the analyzer as it is shipped.
 *
 * @param article its id in the corpus
 * @param words of the caption, credits included
 * @param named whether the caption names a person
 * @param floor word overlap's own score: the share of the caption's words that the article lacks
 */
record JudgedCaption(
        String article,
        String outlet,
        PairKind kind,
        int words,
        boolean named,
        Mismatch.Scored verdict,
        double floor,
        Map<CaptionFeature, Double> features) {

    boolean isReal() {
        return kind == PairKind.MATCH;
    }

    double probability() {
        return verdict.probability();
    }

    /** How a caption is dressed before it is judged. */
    @FunctionalInterface
    interface Dress {
        String on(CaptionPair pair);
    }

    /** The articles that nothing was fitted on. */
    static List<CaptionedArticle> reporting(Path data) throws IOException {
        return CaptionedArticle.load(data).stream()
                .filter(a -> a.fold(CaptionCase.FOLDS) >= CaptionCase.FIRST_DEV_FOLD)
                .toList();
    }

    /** The scored captions of these articles, real ones and exchanged ones; those that the analyzer abstains from are left out. */
    static List<JudgedCaption> all(List<CaptionedArticle> articles, Dress dress) {
        CaptionPairs pairs = new CaptionPairs(articles);
        List<JudgedCaption> judged = new ArrayList<>();
        for (CaptionedArticle article : articles) {
            judged.addAll(judge(
                    article,
                    pairs.of(article).stream()
                            .map(p -> new CaptionPair(p.kind(), dress.on(p)))
                            .toList()));
        }
        return List.copyOf(judged);
    }

    private static List<JudgedCaption> judge(CaptionedArticle article, List<CaptionPair> pairs) {
        Reading reading = Reading.of(CaptionCase.article(article, pairs));
        if (!(new CaptionMismatch().analyze(reading, Draft.EMPTY) instanceof Outcome.Ok ok)) {
            return List.of();
        }
        List<Map<CaptionFeature, Double>> features = CaptionFeatures.of(reading);
        List<JudgedCaption> judged = new ArrayList<>();
        for (CaptionVerdict verdict :
                ((CaptionVerdicts) ok.analysis().sections().get(0)).all()) {
            if (verdict.mismatch() instanceof Mismatch.Scored scored) {
                CaptionPair pair = pairs.get(verdict.index());
                judged.add(of(article, pair, scored, features.get(verdict.index())));
            }
        }
        return judged;
    }

    private static JudgedCaption of(
            CaptionedArticle article, CaptionPair pair, Mismatch.Scored scored, Map<CaptionFeature, Double> features) {
        double persons = features.get(CaptionFeature.PERSONS_KNOWN)
                + features.get(CaptionFeature.PERSONS_UNKNOWN)
                + features.get(CaptionFeature.SURNAME_ONLY)
                + features.get(CaptionFeature.FIRST_NAME_ONLY);
        return new JudgedCaption(
                article.id(),
                article.outlet(),
                pair.kind(),
                pair.caption().split("\\s+").length,
                persons > 0,
                scored,
                1 - features.get(CaptionFeature.WORD_SHARE),
                features);
    }
}
