package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.train.corpus.Basil;

/** How far a scorer that learnt from other corpora finds the lexical bias that was marked in BASIL. */
public final class CrossCorpus {

    /**
     * How well scores and marks agree.
     *
     * @param marked how many sentences are marked
     * @param matthews Matthews' correlation at probability one half
     * @param interval of {@code matthews}, drawn by event
     * @param crossed the correlation where each half of the events has the threshold that suits the other half best
     * @param crossedInterval of {@code crossed}, the thresholds kept
     * @param bestThreshold where the correlation would have been highest on these very sentences
     * @param bestMatthews the correlation there: an upper bound, for its threshold was chosen where it is reported
     * @param bestInterval of {@code bestMatthews}, the threshold kept
     */
    public record Agreement(
            int support,
            int marked,
            double matthews,
            List<Double> interval,
            double crossed,
            List<Double> crossedInterval,
            double bestThreshold,
            double bestMatthews,
            List<Double> bestInterval) {
        public Agreement {
            interval = List.copyOf(interval);
            crossedInterval = List.copyOf(crossedInterval);
            bestInterval = List.copyOf(bestInterval);
        }
    }

    private static final double HALF = 0.5;

    private record Scored(Basil.Item item, double probability) {}

    private final List<Scored> scored;

    private CrossCorpus(List<Scored> scored) {
        this.scored = scored;
    }

    /** Asks about every sentence once. */
    public static CrossCorpus ask(List<Basil.Item> sentences, ToDoubleFunction<String> probability) {
        return new CrossCorpus(sentences.stream()
                .map(own -> new Scored(own, probability.applyAsDouble(own.text())))
                .toList());
    }

    /** Against sentences with lexical bias anywhere, in quotations too: the published way. */
    public Agreement lexical() {
        return agreement(scored, Basil.Item::isLexical);
    }

    /** Against sentences with lexical bias of the outlet's own; those with such bias in quotations only are left out. */
    public Agreement lexicalUnquoted() {
        List<Scored> own = scored.stream()
                .filter(row -> !row.item().isLexical() || row.item().isLexicalUnquoted())
                .toList();
        return agreement(own, Basil.Item::isLexicalUnquoted);
    }

    /** Both ways of asking as rows of a table; the upper bound is named as such. */
    public List<FigureRow> rows(String system) {
        List<FigureRow> rows = new ArrayList<>(rows("basil.lexical", system, lexical()));
        rows.addAll(rows("basil.lexical-unquoted", system, lexicalUnquoted()));
        return rows;
    }

    private static List<FigureRow> rows(String protocol, String system, Agreement own) {
        return List.of(
                new FigureRow(protocol, system, "matthews", own.matthews(), own.interval(), own.support()),
                new FigureRow(
                        protocol,
                        system,
                        "matthews-crossed-threshold",
                        own.crossed(),
                        own.crossedInterval(),
                        own.support()),
                new FigureRow(
                        protocol,
                        system,
                        "matthews-upper-bound",
                        own.bestMatthews(),
                        own.bestInterval(),
                        own.support()));
    }

    private static Agreement agreement(List<Scored> rows, Predicate<Basil.Item> marked) {
        Counts half = counts(rows, marked, row -> HALF);
        double best = bestThreshold(rows, marked);
        ToDoubleFunction<Scored> crossed = crossedThreshold(rows, marked);
        return new Agreement(
                rows.size(),
                (int) (half.hits() + half.misses()),
                half.matthews(),
                interval(rows, marked, row -> HALF),
                counts(rows, marked, crossed).matthews(),
                interval(rows, marked, crossed),
                best,
                counts(rows, marked, row -> best).matthews(),
                interval(rows, marked, row -> best));
    }

    private static List<Double> interval(
            List<Scored> rows, Predicate<Basil.Item> marked, ToDoubleFunction<Scored> threshold) {
        return new ClusterBootstrap<>(rows, row -> row.item().event())
                .interval(drawn -> counts(drawn, marked, threshold).matthews());
    }

    /** Above the threshold is yes. */
    private static Counts counts(List<Scored> rows, Predicate<Basil.Item> marked, ToDoubleFunction<Scored> threshold) {
        double[] cells = new double[4];
        for (Scored row : rows) {
            boolean yes = row.probability() > threshold.applyAsDouble(row);
            cells[(marked.test(row.item()) ? 0 : 2) + (yes ? 0 : 1)]++;
        }
        return new Counts(cells[0], cells[1], cells[2], cells[3]);
    }

    /** For a row of every second event, by name, the threshold that suits the other events best, and the other way round. */
    private static ToDoubleFunction<Scored> crossedThreshold(List<Scored> rows, Predicate<Basil.Item> marked) {
        List<String> events =
                rows.stream().map(row -> row.item().event()).distinct().sorted().toList();
        Set<String> second = IntStream.range(0, events.size())
                .filter(own -> own % 2 == 1)
                .mapToObj(events::get)
                .collect(Collectors.toSet());
        Map<Boolean, List<Scored>> halves = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> second.contains(row.item().event())));
        double ofFirst = bestThreshold(halves.get(false), marked);
        double ofSecond = bestThreshold(halves.get(true), marked);
        return row -> second.contains(row.item().event()) ? ofFirst : ofSecond;
    }

    private static double bestThreshold(List<Scored> rows, Predicate<Basil.Item> marked) {
        List<Scored> falling = new ArrayList<>(rows);
        falling.sort(Comparator.comparingDouble(row -> -row.probability()));
        double best = HALF;
        double highest = counts(rows, marked, row -> HALF).matthews();
        Counts counts = counts(rows, marked, row -> Double.POSITIVE_INFINITY);
        for (int i = 0; i + 1 < falling.size(); i++) {
            boolean hit = marked.test(falling.get(i).item());
            counts = counts.plus(hit ? new Counts(1, -1, 0, 0) : new Counts(0, 0, 1, -1));
            double next = falling.get(i + 1).probability();
            if (next < falling.get(i).probability() && counts.matthews() > highest) {
                highest = counts.matthews();
                best = next;
            }
        }
        return best;
    }
}
