package org.framescope.train.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.framescope.core.article.Article;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.LabelRule;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;
import org.junit.jupiter.api.Test;

class FramingProtocolTest {

    private static final List<String> MEASURES = List.of("framing.bias-mean", "framing.numbers");
    private static final List<FramedArticle> ARTICLES = made(240);

    /** Articles of forty outlets whose label follows one measure and some noise; the other measure is noise alone. */
    private static List<FramedArticle> made(int count) {
        Random random = new Random(5);
        List<FramedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double bias = random.nextDouble();
            boolean label = bias + 0.25 * random.nextGaussian() > 0.5;
            Map<String, Double> measures = new HashMap<>();
            measures.put("framing.bias-mean", bias);
            if (i % 7 != 0) {
                measures.put("framing.numbers", random.nextDouble());
            }
            articles.add(new FramedArticle(
                    "a-" + i,
                    "outlet-" + i % 40,
                    "twins-" + i,
                    Article.ofBody("Text " + i),
                    300,
                    label,
                    measures,
                    new FrameFacts(List.of(bias), Collections.nCopies(5, 0.0), 300)));
        }
        return articles;
    }

    @Test
    void theSignalIsFoundOnOutletsThatWereLeftOut() {
        List<FramingAnswer> answers = new FramingProtocol(MEASURES, FramingPlan.all())
                .answers(ARTICLES, ARTICLES.stream().map(FramedArticle::outlet).toList());
        assertEquals(ARTICLES.size(), answers.size());
        List<Judgement> judgements = FramingAnswer.judgements(answers);
        assertTrue(Auc.of(judgements) > 0.8, "area " + Auc.of(judgements));
        assertTrue(FramingFigures.calibrationError(judgements) < 0.12);
        double coverage =
                (double) answers.stream().filter(FramingAnswer::isCovered).count() / answers.size();
        assertEquals(Conformal.COVERAGE, coverage, 0.05);
    }

    @Test
    void anOutletIsNeverOnBothSidesOfASplit() {
        Folds folds = FramingProtocol.folds(
                ARTICLES, ARTICLES.stream().map(FramedArticle::outlet).toList(), 10);
        for (int fold = 0; fold < folds.count(); fold++) {
            Set<String> inside = outlets(folds.inside(fold, ARTICLES, FramedArticle::id));
            inside.retainAll(outlets(folds.outside(fold, ARTICLES, FramedArticle::id)));
            assertEquals(Set.of(), inside);
        }
    }

    private static Set<String> outlets(List<FramedArticle> articles) {
        Set<String> outlets = new HashSet<>();
        articles.forEach(a -> outlets.add(a.outlet()));
        return outlets;
    }

    @Test
    void calibrationLeavesTheSumExact() {
        FramingModel raw = FramingFit.of(MEASURES, ARTICLES, new FramingPlan(10, List.of(0.25, 0.5, 0.75)));
        Platt platt = new Platt(1.7, -0.4);
        FramingModel calibrated = platt.of(raw);
        for (FramedArticle article : ARTICLES) {
            assertEquals(platt.of(raw.logOdds(article.measures())), calibrated.logOdds(article.measures()), 1e-9);
        }
    }

    @Test
    void refitsSpreadAroundTheEstimate() {
        FramingModel model = new FramingProtocol(MEASURES, FramingPlan.straight()).withRefits(ARTICLES);
        assertEquals(100, model.refits().size());
        Map<String, Double> clear = Map.of("framing.bias-mean", 0.95, "framing.numbers", 0.5);
        assertTrue(model.probability(clear) > 0.8);
        double width = model.interval(clear).high() - model.interval(clear).low();
        assertTrue(width > 0.005 && width < 0.4, "width " + width);
    }

    @Test
    void labelSetsHoldTheTruthNineTimesOutOfTen() {
        Random random = new Random(9);
        List<Judgement> answers = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean truth = random.nextBoolean();
            answers.add(new Judgement(truth, (truth ? 1 : -1) + 1.5 * random.nextGaussian()));
        }
        LabelRule rule = Conformal.fit(answers.subList(0, 1000));
        long covered = answers.subList(1000, 2000).stream()
                .filter(a -> Conformal.covers(rule, a))
                .count();
        assertEquals(0.9, covered / 1000.0, 0.03);
    }

    @Test
    void theAreaCountsPairsInTheRightOrder() {
        assertEquals(
                0.875,
                Auc.of(List.of(
                        new Judgement(true, 2),
                        new Judgement(true, 1),
                        new Judgement(false, 1),
                        new Judgement(false, -1))),
                1e-12);
    }
}
