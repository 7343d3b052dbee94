package org.framescope.train.mismatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.CaptionFeature;
import org.framescope.core.mismatch.CaptionFeatures;
import org.framescope.train.corpus.CaptionedArticle;

/**
 * One caption beside one article, with its features.
 *
 * @param dev whether its article belongs to the part that only reports
 * @param fold of its article, 0 to 9; those from {@value #FIRST_DEV_FOLD} on are the dev part
 */
record CaptionCase(
        String article, int fold, boolean dev, PairKind kind, String caption, Map<CaptionFeature, Double> features) {

    static final int FOLDS = 10;
    static final int FIRST_DEV_FOLD = 7;

    boolean match() {
        return kind == PairKind.MATCH;
    }

    /** All cases of the corpus. Captions are exchanged within the train part and within the dev part, never across. */
    static List<CaptionCase> load(Path data) throws IOException {
        List<CaptionedArticle> all = CaptionedArticle.load(data);
        List<CaptionCase> cases = new ArrayList<>();
        for (boolean dev : new boolean[] {false, true}) {
            List<CaptionedArticle> side = all.stream()
                    .filter(a -> a.fold(FOLDS) >= FIRST_DEV_FOLD == dev)
                    .toList();
            CaptionPairs pairs = new CaptionPairs(side);
            side.forEach(a -> cases.addAll(cases(a, pairs.of(a), dev)));
        }
        return List.copyOf(cases);
    }

    /** The article as the analyzer gets it, with all these captions under it. */
    static Article article(CaptionedArticle article, List<CaptionPair> pairs) {
        Imprint imprint = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(article.date()).filter(d -> !d.isEmpty()),
                Optional.empty(),
                Optional.empty());
        List<Caption> captions =
                pairs.stream().map(p -> Caption.of(p.caption())).toList();
        return new Article(
                imprint, Optional.of(article.title()), Optional.empty(), article.body(), captions, List.of(), Map.of());
    }

    private static List<CaptionCase> cases(CaptionedArticle article, List<CaptionPair> pairs, boolean dev) {
        List<Map<CaptionFeature, Double>> features = CaptionFeatures.of(Reading.of(article(article, pairs)));
        List<CaptionCase> cases = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            CaptionPair pair = pairs.get(i);
            cases.add(new CaptionCase(
                    article.id(), article.fold(FOLDS), dev, pair.kind(), pair.caption(), features.get(i)));
        }
        return cases;
    }
}
