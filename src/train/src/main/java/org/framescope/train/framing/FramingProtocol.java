package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.Refit;
import org.framescope.train.protocol.FoldMaker;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;

/**
 * Learns on some folds and answers on the one left out. Whatever is chosen — plan, calibration, label sets — is chosen inside
 * the folds learnt from, by leaving out one of them in turn.
 */
final class FramingProtocol {

    static final int FOLDS = 10;
    private static final int INNER = 5;
    private static final long SEED = 1;
    private static final int REFITS = 100;

    private final List<String> measures;
    private final List<FramingPlan> plans;

    FramingProtocol(List<String> measures, List<FramingPlan> plans) {
        this.measures = List.copyOf(measures);
        this.plans = List.copyOf(plans);
    }

    /** What is learnt from a training part, whole. */
    record Learnt(FramingPlan plan, Platt platt, FramingModel model) {}

    /** Answers on every article, in whose fold nothing was learnt; what has the same bond is never apart. */
    List<FramingAnswer> answers(List<FramedArticle> articles, List<String> bonds) {
        Folds folds = folds(articles, bonds, FOLDS);
        List<FramingAnswer> answers = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            Learnt learnt = learn(folds.outside(fold, articles, FramedArticle::id));
            for (FramedArticle article : folds.inside(fold, articles, FramedArticle::id)) {
                double logit = learnt.model().logOdds(article.measures());
                answers.add(new FramingAnswer(
                        article,
                        new Judgement(article.oneSided(), logit),
                        learnt.model().labels(),
                        learnt.model()));
            }
        }
        return answers;
    }

    /** Folds in which neither articles of one bond nor near-duplicates are apart. */
    static Folds folds(List<FramedArticle> articles, List<String> bonds, int count) {
        List<String> twins = articles.stream().map(FramedArticle::twins).toList();
        return FoldMaker.whole(articles.stream().map(FramedArticle::id).toList(), Bonds.merged(bonds, twins), count);
    }

    /** The calibrated model of these articles with its label sets: plan and calibration by inner folds of whole outlets. */
    Learnt learn(List<FramedArticle> articles) {
        Folds inner =
                folds(articles, articles.stream().map(FramedArticle::outlet).toList(), INNER);
        FramingPlan best = plans.get(0);
        List<Judgement> raw = List.of();
        double least = Double.POSITIVE_INFINITY;
        for (FramingPlan plan : plans) {
            List<Judgement> own = left(articles, inner, plan);
            double surprise = surprise(own);
            if (surprise < least) {
                least = surprise;
                best = plan;
                raw = own;
            }
        }
        Platt platt = Platt.fit(raw);
        FramingModel model = platt.of(FramingFit.of(measures, articles, best));
        return new Learnt(
                best,
                platt,
                new FramingModel(
                        model.intercept(),
                        model.terms(),
                        List.of(),
                        Conformal.fit(raw.stream().map(platt::of).toList())));
    }

    /** The same with refits on outlets drawn again. */
    FramingModel withRefits(List<FramedArticle> articles) {
        Learnt learnt = learn(articles);
        FramingFit fit = new FramingFit(measures, articles, learnt.plan());
        TreeMap<String, List<FramedArticle>> outlets = new TreeMap<>();
        articles.forEach(a ->
                outlets.computeIfAbsent(a.outlet(), name -> new ArrayList<>()).add(a));
        List<String> names = List.copyOf(outlets.keySet());
        Random random = new Random(SEED);
        List<Refit> refits = new ArrayList<>();
        while (refits.size() < REFITS) {
            List<FramedArticle> drawn = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                drawn.addAll(outlets.get(names.get(random.nextInt(names.size()))));
            }
            refits.add(learnt.platt().refit(fit.fitted(drawn)));
        }
        FramingModel model = learnt.model();
        return new FramingModel(model.intercept(), model.terms(), refits, model.labels());
    }

    private List<Judgement> left(List<FramedArticle> articles, Folds inner, FramingPlan plan) {
        List<Judgement> answers = new ArrayList<>();
        for (int fold = 0; fold < inner.count(); fold++) {
            FramingModel model = FramingFit.of(measures, inner.outside(fold, articles, FramedArticle::id), plan);
            inner.inside(fold, articles, FramedArticle::id)
                    .forEach(a -> answers.add(new Judgement(a.oneSided(), model.logOdds(a.measures()))));
        }
        return Collections.unmodifiableList(answers);
    }

    private static double surprise(List<Judgement> answers) {
        return answers.stream()
                .mapToDouble(a -> Math.log1p(Math.exp(a.truth() ? -a.logit() : a.logit())))
                .sum();
    }
}
