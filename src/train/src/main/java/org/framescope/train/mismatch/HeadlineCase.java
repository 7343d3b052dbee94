package org.framescope.train.mismatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.HeadlineFeature;
import org.framescope.core.mismatch.HeadlineFeatures;
import org.framescope.train.corpus.CaptionedArticle;
import org.framescope.train.corpus.HeadlinePairs;

/**
 * One headline above one body, with its features.
 *
 * @param body the body's id; no body is in two folds
 * @param corpus {@code fnc1}, or {@code titles} for real articles under their own and under each other's titles
 */
record HeadlineCase(
        String corpus, String body, int fold, boolean related, String headline, Map<HeadlineFeature, Double> features) {

    static final String FNC = "fnc1";
    static final String TITLES = "titles";
    static final int FOLDS = 10;
    static final int FIRST_DEV_FOLD = 7;

    boolean dev() {
        return fold >= FIRST_DEV_FOLD;
    }

    /** All pairs of FNC-1. */
    static List<HeadlineCase> fnc(Path data) throws IOException {
        List<HeadlineCase> cases = new ArrayList<>();
        for (HeadlinePairs pairs : HeadlinePairs.load(data)) {
            List<String> texts =
                    pairs.headlines().stream().map(HeadlinePairs.Headline::text).toList();
            List<Map<HeadlineFeature, Double>> features = features(pairs.body(), texts);
            for (int i = 0; i < texts.size(); i++) {
                boolean related = pairs.headlines().get(i).related();
                String id = String.valueOf(pairs.bodyId());
                cases.add(new HeadlineCase(FNC, id, pairs.fold(FOLDS), related, texts.get(i), features.get(i)));
            }
        }
        return List.copyOf(cases);
    }

    /** Real articles under their own title and, once each, under that of another article of the same part. */
    static List<HeadlineCase> titles(Path data) throws IOException {
        List<HeadlineCase> cases = new ArrayList<>();
        List<CaptionedArticle> all = CaptionedArticle.load(data);
        for (boolean dev : new boolean[] {false, true}) {
            List<CaptionedArticle> side = all.stream()
                    .filter(a -> a.fold(FOLDS) >= FIRST_DEV_FOLD == dev)
                    .toList();
            Random random = new Random(5);
            for (CaptionedArticle article : side) {
                String other = side.get(random.nextInt(side.size())).title();
                List<String> texts =
                        other.equals(article.title()) ? List.of(article.title()) : List.of(article.title(), other);
                List<Map<HeadlineFeature, Double>> features = features(article.body(), texts);
                for (int i = 0; i < texts.size(); i++) {
                    cases.add(new HeadlineCase(
                            TITLES, article.id(), article.fold(FOLDS), i == 0, texts.get(i), features.get(i)));
                }
            }
        }
        return List.copyOf(cases);
    }

    private static List<Map<HeadlineFeature, Double>> features(String body, List<String> headlines) {
        Article article = new Article(
                Imprint.NONE,
                Optional.empty(),
                Optional.empty(),
                body,
                headlines.stream().map(Caption::of).toList(),
                List.of(),
                Map.of());
        return HeadlineFeatures.ofCandidates(Reading.of(article));
    }
}
