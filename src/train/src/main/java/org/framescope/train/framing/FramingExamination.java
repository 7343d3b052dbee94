package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.FramingMeasures;
import org.framescope.train.baseline.WordBags;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;
import smile.clustering.KMeans;

/** Every figure of a framing model but those for which articles must be written anew. */
final class FramingExamination {

    static final String SYSTEM = "additive";
    static final String HEADLINE = "hyperpartisan.by-outlet";

    private static final int TOPICS = 24;
    private static final int FEWEST_OF_OUTLET = 7;
    private static final List<Double> BAG_PENALTIES = List.of(0.1, 0.3);

    private final List<FramedArticle> articles;
    private final List<String> outlets;

    FramingExamination(List<FramedArticle> articles) {
        this.articles = List.copyOf(articles);
        this.outlets = articles.stream().map(FramedArticle::outlet).toList();
    }

    /** Answers by models that had not seen the article's outlet. */
    List<FramingAnswer> answers() {
        return answers(FramingPlan.all(), outlets);
    }

    /** @param answers those by models that had not seen the outlet */
    List<FigureRow> rows(List<FramingAnswer> answers) {
        FramingFigures figures = new FramingFigures(SYSTEM);
        figures.addMain(HEADLINE, answers);
        figures.addMore(HEADLINE, answers);
        figures.addMain("hyperpartisan.by-topic", answers(FramingPlan.all(), topics()));
        figures.addMain(
                "hyperpartisan.random",
                answers(
                        FramingPlan.all(),
                        articles.stream().map(FramedArticle::id).toList()));
        addSlices(figures, answers);
        addMasked(figures, answers);
        List<FigureRow> rows = new ArrayList<>(figures.rows());
        rows.addAll(others());
        rows.addAll(leak(answers));
        return rows;
    }

    private List<FramingAnswer> answers(List<FramingPlan> plans, List<String> bonds) {
        return new FramingProtocol(FramingMeasures.names(), plans).answers(articles, bonds);
    }

    /** Articles on one topic: those whose mean sentence vectors lie together. */
    private List<String> topics() {
        double[][] vectors = articles.stream()
                .map(a -> a.facts().vector().stream().mapToDouble(v -> v).toArray())
                .toArray(double[][]::new);
        smile.math.MathEx.setSeed(1);
        KMeans clusters = KMeans.fit(vectors, TOPICS);
        List<String> topics = new ArrayList<>();
        for (int cluster : clusters.y) {
            topics.add("topic-" + cluster);
        }
        return topics;
    }

    private static void addSlices(FramingFigures figures, List<FramingAnswer> answers) {
        slice(figures, "length.under-200-words", answers, a -> a.article().words() < 200);
        slice(
                figures,
                "length.200-to-400-words",
                answers,
                a -> a.article().words() >= 200 && a.article().words() < 400);
        slice(
                figures,
                "length.400-to-800-words",
                answers,
                a -> a.article().words() >= 400 && a.article().words() < 800);
        slice(figures, "length.from-800-words", answers, a -> a.article().words() >= 800);
        slice(figures, "quotes.under-tenth", answers, a -> quoted(a) < 0.1);
        slice(figures, "quotes.tenth-to-quarter", answers, a -> quoted(a) >= 0.1 && quoted(a) < 0.25);
        slice(figures, "quotes.from-quarter", answers, a -> quoted(a) >= 0.25);
    }

    private static double quoted(FramingAnswer answer) {
        return answer.article().measures().getOrDefault("framing.quoted-share", 0.0);
    }

    private static void slice(
            FramingFigures figures, String name, List<FramingAnswer> answers, Predicate<FramingAnswer> test) {
        List<FramingAnswer> own = answers.stream().filter(test).toList();
        if (own.size() >= 20) {
            figures.add("slice." + name, "accuracy", own, FramingFigures::accuracy);
            figures.add("slice." + name, "auc", own, a -> Auc.of(FramingAnswer.judgements(a)));
            figures.add(
                    "slice." + name,
                    "mean-probability",
                    own,
                    a -> FramingAnswer.judgements(a).stream()
                            .mapToDouble(Judgement::probability)
                            .average()
                            .orElseThrow());
        }
    }

    /** The same models on the same articles with what sources say taken out of every measure. */
    private static void addMasked(FramingFigures figures, List<FramingAnswer> answers) {
        List<FramingAnswer> masked = new ArrayList<>();
        for (FramingAnswer answer : answers) {
            Map<String, Double> measures = new TreeMap<>(answer.article().measures());
            measures.keySet()
                    .removeIf(name -> name.contains("sources")
                            || name.contains("quoted")
                            || name.contains("cues")
                            || name.contains("cited"));
            double logit = answer.model().logOdds(measures);
            masked.add(new FramingAnswer(
                    answer.article(),
                    new Judgement(answer.judgement().truth(), logit),
                    answer.labels(),
                    answer.model()));
        }
        figures.add("masked.quotes", "accuracy", masked, FramingFigures::accuracy);
        figures.add("masked.quotes", "auc", masked, a -> Auc.of(FramingAnswer.judgements(a)));
    }

    /** Other forms of model and the floor, on the folds of the headline. */
    private List<FigureRow> others() {
        FramingFigures straight = new FramingFigures("straight-lines");
        straight.addMain(HEADLINE, answers(FramingPlan.straight(), outlets));
        FramingFigures stumps = new FramingFigures("boosted-stumps");
        stumps.addMain(HEADLINE, new StumpsProtocol(FramingMeasures.names()).answers(articles, outlets));
        FramingFigures bags = new FramingFigures("bag-of-words");
        bags.addMain(HEADLINE, bags());
        List<FigureRow> rows = new ArrayList<>(straight.rows());
        rows.addAll(stumps.rows());
        rows.addAll(bags.rows());
        return rows;
    }

    private List<FramingAnswer> bags() {
        Folds folds = FramingProtocol.folds(articles, outlets, FramingProtocol.FOLDS);
        List<FramingAnswer> best = List.of();
        // The floor may choose its penalty where it is measured: it is flattered, not we.
        for (double penalty : BAG_PENALTIES) {
            List<FramingAnswer> answers = new ArrayList<>();
            for (int fold = 0; fold < folds.count(); fold++) {
                List<FramedArticle> train = folds.outside(fold, articles, FramedArticle::id);
                ToDoubleFunction<String> fitted = WordBags.over(
                                train.stream().map(FramedArticle::text).toList())
                        .fit(train.stream().map(FramedArticle::oneSided).toList(), penalty);
                folds.inside(fold, articles, FramedArticle::id)
                        .forEach(a -> answers.add(new FramingAnswer(
                                a,
                                new Judgement(a.oneSided(), fitted.applyAsDouble(a.text())),
                                StumpsProtocol.OPEN,
                                StumpsProtocol.NONE)));
            }
            if (best.isEmpty() || FramingFigures.accuracy(answers) > FramingFigures.accuracy(best)) {
                best = answers;
            }
        }
        return best;
    }

    /** How well the outlet can be guessed from the measures, and from the probability alone, beside always the commonest. */
    private static List<FigureRow> leak(List<FramingAnswer> answers) {
        Map<String, Long> counts = new TreeMap<>();
        answers.forEach(a -> counts.merge(a.article().outlet(), 1L, Long::sum));
        List<FramingAnswer> known = answers.stream()
                .filter(a -> counts.get(a.article().outlet()) >= FEWEST_OF_OUTLET)
                .toList();
        List<String> names = known.stream()
                .map(a -> a.article().outlet())
                .distinct()
                .sorted()
                .toList();
        List<String> measures = FramingMeasures.names();
        double commonest =
                (double) counts.values().stream().mapToLong(v -> v).max().orElseThrow() / known.size();
        List<FigureRow> rows = new ArrayList<>();
        rows.add(LeakProbe.constant(commonest, known.size()));
        rows.add(LeakProbe.row("measures", known, names, a -> LeakProbe.vector(a, measures)));
        rows.add(LeakProbe.row("probability-alone", known, names, a ->
                new double[] {a.judgement().logit()}));
        return rows;
    }
}
