package org.framescope.train.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.wording.WordingScan;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.corpus.Babe;
import org.framescope.train.protocol.BinaryFigures;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.Temperature;
import org.framescope.train.protocol.TextKey;

/**
 * How good the answers of taggers are that had not learnt from a sentence. A word counts; marks do not. The threshold and
 * the temperature that a fold is judged by are those that suit the other folds; "served" names the figures at the
 * probability from which on words are called loaded, with what the word lists find.
 */
final class LoadedFigures {

    private static final double LOWEST = -5;
    private static final double HIGHEST = 3;
    private static final double STEP = 0.05;

    private final Map<String, List<Row>> protocols = new TreeMap<>();

    /** @param babe the sentences that were asked about, for what the experts marked in them */
    LoadedFigures(List<LoadedAnswer> answers, List<Babe.Item> babe) {
        Map<String, Babe.Item> items = new HashMap<>();
        babe.forEach(own -> items.putIfAbsent(TextKey.of(own.text()), own));
        answers.forEach(own -> protocols
                .computeIfAbsent(own.protocol(), protocol -> new ArrayList<>())
                .add(Row.of(own, items.get(own.key()))));
    }

    /** The words of one sentence, and which of them the word lists find, by their places among them. */
    private record Row(Babe.Item item, int fold, List<Judgement> words, BitSet listed) {

        private static Row of(LoadedAnswer answer, Babe.Item item) {
            FieldText text = Reading.of(Article.ofBody(item.text())).body();
            BitSet marked = MarkedWords.of(item, text);
            BitSet found = BabeTokens.found(text, WordingScan.terms(text));
            BitSet listed = new BitSet();
            List<Judgement> words = new ArrayList<>();
            for (int token = 0; token < answer.logOdds().size(); token++) {
                if (text.tokens().get(token).counts()) {
                    listed.set(words.size(), found.get(token));
                    words.add(new Judgement(marked.get(token), answer.logOdds().get(token)));
                }
            }
            return new Row(item, answer.fold(), words, listed);
        }
    }

    /** The words that a tagger found, that the experts marked, and both, in one sentence. */
    private record Tally(Babe.Item item, int found, int marked, int both) {

        private static Tally of(Row row, double threshold) {
            return of(row, threshold, new BitSet());
        }

        /** With the words that the lists find, as they are served. */
        private static Tally withLists(Row row, double threshold) {
            return of(row, threshold, row.listed());
        }

        private static Tally of(Row row, double threshold, BitSet anyway) {
            int found = 0;
            int marked = 0;
            int both = 0;
            for (int i = 0; i < row.words().size(); i++) {
                Judgement word = row.words().get(i);
                boolean over = word.logit() > threshold || anyway.get(i);
                found += over ? 1 : 0;
                marked += word.truth() ? 1 : 0;
                both += over && word.truth() ? 1 : 0;
            }
            return new Tally(row.item(), found, marked, both);
        }
    }

    /** By what all log-odds are divided. */
    double temperature() {
        return Temperature.fit(words(protocols.get("by-link")));
    }

    List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        protocols.forEach((protocol, rows) -> {
            List<Tally> tallies = new ArrayList<>();
            List<Tally> called = new ArrayList<>();
            List<Judgement> cooled = new ArrayList<>();
            rows.stream().map(Row::fold).distinct().sorted().forEach(fold -> {
                List<Row> own = rows.stream().filter(row -> row.fold() == fold).toList();
                List<Row> others =
                        rows.stream().filter(row -> row.fold() != fold).toList();
                double threshold = threshold(others);
                double temperature = Temperature.fit(words(others));
                double served = temperature * Math.log(LoadedPlan.CALLED_FROM / (1 - LoadedPlan.CALLED_FROM));
                own.forEach(row -> tallies.add(Tally.of(row, threshold)));
                own.forEach(row -> called.add(Tally.withLists(row, served)));
                words(own).forEach(word -> cooled.add(word.cooled(temperature)));
            });
            String name = "babe." + protocol + ".words.";
            boolean outlets = protocol.equals("by-outlet");
            metrics.addAll(shares(name, tallies, outlets));
            metrics.addAll(shares(name + "served.", called, outlets));
            double off = BinaryFigures.of(cooled).calibrationError();
            metrics.add(new Metric(name + "calibration-error", off, List.of(off, off), cooled.size()));
        });
        return metrics;
    }

    private static List<Metric> shares(String name, List<Tally> tallies, boolean outlets) {
        ClusterBootstrap<Tally> bootstrap = new ClusterBootstrap<>(
                tallies, own -> outlets ? own.item().outlet() : own.item().link());
        return List.of(
                metric(name + "f1", tallies, bootstrap, LoadedFigures::f1),
                metric(name + "precision", tallies, bootstrap, own -> share(own, Tally::found)),
                metric(name + "recall", tallies, bootstrap, own -> share(own, Tally::marked)));
    }

    private static Metric metric(
            String name, List<Tally> rows, ClusterBootstrap<Tally> bootstrap, ToDoubleFunction<List<Tally>> figure) {
        return new Metric(name, figure.applyAsDouble(rows), bootstrap.interval(figure), rows.size());
    }

    private static double f1(List<Tally> rows) {
        int all = rows.stream().mapToInt(own -> own.found() + own.marked()).sum();
        return 2.0 * rows.stream().mapToInt(Tally::both).sum() / Math.max(1, all);
    }

    private static double share(List<Tally> rows, ToIntFunction<Tally> of) {
        return (double) rows.stream().mapToInt(Tally::both).sum()
                / Math.max(1, rows.stream().mapToInt(of).sum());
    }

    private static double threshold(List<Row> rows) {
        double best = 0;
        double most = -1;
        for (double threshold = LOWEST; threshold <= HIGHEST; threshold += STEP) {
            double own = threshold;
            double f1 = f1(rows.stream().map(row -> Tally.of(row, own)).toList());
            if (f1 > most) {
                most = f1;
                best = threshold;
            }
        }
        return best;
    }

    private static List<Judgement> words(List<Row> rows) {
        return rows.stream().flatMap(row -> row.words().stream()).toList();
    }
}
