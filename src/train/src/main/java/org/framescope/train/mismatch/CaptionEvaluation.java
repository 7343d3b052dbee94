package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Interval;
import org.framescope.core.mismatch.Band;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.CaptionedArticle;
import org.framescope.train.protocol.FigureRow;

/**
 * Measures the caption analyzer as it is shipped on the part of the captions corpus that nothing was fitted on: by kind of
 * exchange, by outlet, by length, with credits put on the one side or the other.
 */
public final class CaptionEvaluation implements TabledEvaluation {

    private static final String PROTOCOL = "captions";
    private static final String OURS = "framescope";
    private static final String FLOOR = "word-overlap";

    private static final double PRIOR = 0.1;
    private static final double RECALL = 0.9;
    private static final int FEWEST_OF_OUTLET = 25;
    private static final String CREDIT = " (Jane Miller/Reuters)";

    private static final List<PairKind> FOREIGN =
            List.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC, PairKind.SAME_OUTLET_MONTH);

    @Override
    public String target() {
        return "caption";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<CaptionedArticle> articles = JudgedCaption.reporting(data);
        List<JudgedCaption> judged = JudgedCaption.all(articles, CaptionPair::caption);
        out.printf(
                Locale.ROOT,
                "captions of %d articles that nothing was fitted on: %d real ones, %d exchanged ones%n",
                articles.size(),
                judged.stream().filter(JudgedCaption::isReal).count(),
                judged.stream().filter(j -> !j.isReal()).count());
        List<FigureRow> rows = new ArrayList<>();
        kinds(judged, rows);
        bands(judged, rows);
        lengths(judged, rows);
        outlets(judged, rows);
        credits(articles, rows);
        rows.forEach(row -> out.println(row.shown()));
        return rows;
    }

    private static void kinds(List<JudgedCaption> judged, List<FigureRow> rows) {
        for (PairKind kind : PairKind.values()) {
            if (kind == PairKind.MATCH) {
                continue;
            }
            rows.add(auc("auc", OURS, judged, kind, JudgedCaption::probability, j -> true));
            rows.add(auc("auc", FLOOR, judged, kind, JudgedCaption::floor, j -> true));
            if (kind.isOfNames()) {
                rows.add(auc(
                        "auc-among-captions-with-names",
                        OURS,
                        judged,
                        kind,
                        JudgedCaption::probability,
                        j -> j.named()));
            }
            rows.add(alarmsAtRecall(judged, kind));
        }
    }

    private static FigureRow auc(
            String figure,
            String system,
            List<JudgedCaption> judged,
            PairKind kind,
            ToDoubleFunction<JudgedCaption> score,
            Predicate<JudgedCaption> which) {
        Ranking ranking = new Ranking();
        int support = 0;
        for (JudgedCaption one : judged) {
            if ((one.kind() == kind || one.isReal()) && which.test(one)) {
                ranking.add(one.article(), score.applyAsDouble(one), one.kind() == kind);
                support += one.kind() == kind ? 1 : 0;
            }
        }
        return new FigureRow(PROTOCOL, system, figure + "." + kind.key(), ranking.auc(), ranking.interval(), support);
    }

    /** The share of real captions that score as high as nine in ten of the exchanged ones do. */
    private static FigureRow alarmsAtRecall(List<JudgedCaption> judged, PairKind kind) {
        double[] exchanged = judged.stream()
                .filter(j -> j.kind() == kind)
                .mapToDouble(JudgedCaption::probability)
                .sorted()
                .toArray();
        double limit = exchanged[(int) Math.floor((1 - RECALL) * exchanged.length)];
        List<JudgedCaption> real = judged.stream().filter(JudgedCaption::isReal).toList();
        int alarms = (int) real.stream().filter(j -> j.probability() >= limit).count();
        return share("false-alarms-at-recall-0.9." + kind.key(), alarms, real.size());
    }

    private static FigureRow share(String figure, int hits, int all) {
        Interval interval = Interval.ofShare(hits, all);
        return new FigureRow(
                PROTOCOL, OURS, figure, (double) hits / all, List.of(interval.low(), interval.high()), all);
    }

    private static int count(List<JudgedCaption> judged, Band least) {
        return (int) judged.stream()
                .filter(j -> j.verdict().band().compareTo(least) >= 0)
                .count();
    }

    private static void bands(List<JudgedCaption> judged, List<FigureRow> rows) {
        List<JudgedCaption> real = judged.stream().filter(JudgedCaption::isReal).toList();
        for (Band band : List.of(Band.NOTE, Band.WARNING, Band.ERROR)) {
            String name = band.name().toLowerCase(Locale.ROOT);
            rows.add(share("false-alarms." + name, count(real, band), real.size()));
            for (PairKind kind : PairKind.values()) {
                List<JudgedCaption> exchanged =
                        judged.stream().filter(j -> j.kind() == kind).toList();
                if (kind != PairKind.MATCH) {
                    rows.add(share("recall." + name + "." + kind.key(), count(exchanged, band), exchanged.size()));
                }
            }
        }
        for (Band band : List.of(Band.WARNING, Band.ERROR)) {
            rows.add(precision("foreign", band, judged, FOREIGN));
            FOREIGN.forEach(kind -> rows.add(precision(kind.key(), band, judged, List.of(kind))));
        }
    }

    /** Precision where one caption in ten is exchanged in one of these ways; its interval is that of the false alarms. */
    private static FigureRow precision(String of, Band band, List<JudgedCaption> judged, List<PairKind> kinds) {
        List<JudgedCaption> real = judged.stream().filter(JudgedCaption::isReal).toList();
        List<JudgedCaption> exchanged =
                judged.stream().filter(j -> kinds.contains(j.kind())).toList();
        double found = (double) count(exchanged, band) / exchanged.size();
        int alarms = count(real, band);
        Interval interval = Interval.ofShare(alarms, real.size());
        return new FigureRow(
                PROTOCOL,
                OURS,
                "precision-at-one-in-ten." + band.name().toLowerCase(Locale.ROOT) + "." + of,
                precision(found, (double) alarms / real.size()),
                List.of(precision(found, interval.high()), precision(found, interval.low())),
                real.size());
    }

    private static double precision(double found, double alarms) {
        double right = PRIOR * found;
        double wrong = (1 - PRIOR) * alarms;
        return right + wrong == 0 ? 0 : right / (right + wrong);
    }

    private static void lengths(List<JudgedCaption> judged, List<FigureRow> rows) {
        judged.stream()
                .collect(Collectors.groupingBy(CaptionEvaluation::length, TreeMap::new, Collectors.toList()))
                .forEach((length, own) -> part("length." + length, own, rows));
    }

    private static String length(JudgedCaption caption) {
        return caption.words() < 10 ? "under-10-words" : caption.words() <= 25 ? "10-to-25-words" : "over-25-words";
    }

    private static void outlets(List<JudgedCaption> judged, List<FigureRow> rows) {
        judged.stream()
                .collect(Collectors.groupingBy(JudgedCaption::outlet, TreeMap::new, Collectors.toList()))
                .forEach((outlet, own) -> {
                    if (own.stream().filter(JudgedCaption::isReal).count() >= FEWEST_OF_OUTLET) {
                        part("outlet." + outlet.replace('\t', ' '), own, rows);
                    }
                });
    }

    private static void part(String name, List<JudgedCaption> own, List<FigureRow> rows) {
        List<JudgedCaption> real = own.stream().filter(JudgedCaption::isReal).toList();
        rows.add(share(name + ".false-alarms.warning", count(real, Band.WARNING), real.size()));
        for (PairKind kind : List.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC, PairKind.NAME_SWAPPED)) {
            if (own.stream().anyMatch(j -> j.kind() == kind)) {
                rows.add(auc(name + ".auc", OURS, own, kind, JudgedCaption::probability, j -> true));
            }
        }
    }

    /** With a credit under every real caption and none under the others, and the other way round: neither may help. */
    private static void credits(List<CaptionedArticle> articles, List<FigureRow> rows) {
        List<JudgedCaption> onReal =
                JudgedCaption.all(articles, p -> p.kind() == PairKind.MATCH ? p.caption() + CREDIT : p.caption());
        List<JudgedCaption> onForeign =
                JudgedCaption.all(articles, p -> p.kind() == PairKind.MATCH ? p.caption() : p.caption() + CREDIT);
        for (PairKind kind : List.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC)) {
            rows.add(auc("auc-credits-on-real", OURS, onReal, kind, JudgedCaption::probability, j -> true));
            rows.add(auc("auc-credits-on-exchanged", OURS, onForeign, kind, JudgedCaption::probability, j -> true));
        }
    }
}
