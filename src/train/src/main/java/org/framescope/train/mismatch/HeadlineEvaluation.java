package org.framescope.train.mismatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.framescope.core.analysis.Interval;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.Band;
import org.framescope.core.mismatch.ClickbaitForm;
import org.framescope.core.mismatch.HeadlineFeature;
import org.framescope.core.mismatch.HeadlineMismatch;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/** Measures the headline analyzer as it is shipped, on bodies that nothing was fitted on. */
public final class HeadlineEvaluation implements TabledEvaluation {

    private static final String OURS = "framescope";
    private static final String FLOOR = "word-overlap";

    @Override
    public String target() {
        return "headline";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<FigureRow> rows = new ArrayList<>();
        List<HeadlineCase> fnc = HeadlineCase.fnc(data);
        List<HeadlineCase> titles = HeadlineCase.titles(data);
        related(fnc, "fnc-1", rows);
        related(titles, "titles", rows);
        alarms(titles.stream().filter(HeadlineCase::dev).toList(), rows);
        form(data, rows);
        rows.forEach(row -> out.println(row.shown()));
        return rows;
    }

    /** @param cases train part and reporting part; from the former comes nothing but the limit for the accuracy */
    private static void related(List<HeadlineCase> cases, String protocol, List<FigureRow> rows) {
        List<HeadlineCase> dev = cases.stream().filter(HeadlineCase::dev).toList();
        List<HeadlineCase> train = cases.stream().filter(c -> !c.dev()).toList();
        rank(dev, protocol, OURS, HeadlineEvaluation::ours, rows);
        rank(dev, protocol, FLOOR, HeadlineEvaluation::overlap, rows);
        rows.add(accuracy(
                dev, protocol, OURS, "accuracy", HeadlineEvaluation::ours, limit(train, HeadlineEvaluation::ours)));
        rows.add(accuracy(dev, protocol, OURS, "accuracy-at-even-odds", HeadlineEvaluation::ours, 0));
        rows.add(accuracy(
                dev,
                protocol,
                OURS,
                "accuracy-at-probability-0.5",
                c -> HeadlineMismatch.score(c.features()).probability(),
                0.5));
        rows.add(accuracy(
                dev,
                protocol,
                FLOOR,
                "accuracy",
                HeadlineEvaluation::overlap,
                limit(train, HeadlineEvaluation::overlap)));
    }

    private static double ours(HeadlineCase one) {
        return HeadlineMismatch.rawLogOdds(one.features());
    }

    private static double overlap(HeadlineCase one) {
        return 1 - one.features().get(HeadlineFeature.WORD_SHARE);
    }

    private static void rank(
            List<HeadlineCase> cases,
            String protocol,
            String system,
            ToDoubleFunction<HeadlineCase> score,
            List<FigureRow> rows) {
        Ranking ranking = new Ranking();
        cases.forEach(c -> ranking.add(c.body(), score.applyAsDouble(c), !c.related()));
        rows.add(new FigureRow(protocol, system, "auc", ranking.auc(), ranking.interval(), cases.size()));
    }

    /** The limit with the most right answers among these cases. */
    private static double limit(List<HeadlineCase> cases, ToDoubleFunction<HeadlineCase> score) {
        List<HeadlineCase> falling = cases.stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        int right = 0;
        int most = 0;
        double limit = Double.POSITIVE_INFINITY;
        for (HeadlineCase one : falling) {
            right += one.related() ? -1 : 1;
            if (right > most) {
                most = right;
                limit = score.applyAsDouble(one);
            }
        }
        return limit;
    }

    private static FigureRow accuracy(
            List<HeadlineCase> cases,
            String protocol,
            String system,
            String figure,
            ToDoubleFunction<HeadlineCase> score,
            double limit) {
        int right = (int) cases.stream()
                .filter(c -> score.applyAsDouble(c) >= limit != c.related())
                .count();
        return share(protocol, system, figure, right, cases.size());
    }

    private static FigureRow share(String protocol, String system, String figure, int hits, int all) {
        Interval interval = Interval.ofShare(hits, all);
        return new FigureRow(
                protocol, system, figure, (double) hits / all, List.of(interval.low(), interval.high()), all);
    }

    private static void alarms(List<HeadlineCase> titles, List<FigureRow> rows) {
        for (Band band : List.of(Band.NOTE, Band.WARNING, Band.ERROR)) {
            for (boolean related : new boolean[] {true, false}) {
                List<HeadlineCase> side =
                        titles.stream().filter(t -> t.related() == related).toList();
                int hits = (int) side.stream()
                        .filter(t -> HeadlineMismatch.score(t.features()).band().compareTo(band) >= 0)
                        .count();
                String figure =
                        (related ? "false-alarms." : "recall.") + band.name().toLowerCase(Locale.ROOT);
                rows.add(share("titles", OURS, figure, hits, side.size()));
            }
        }
    }

    /** The form's share among clickbait and news headlines of the second half of the clickbait corpus. */
    private static void form(Path data, List<FigureRow> rows) throws IOException {
        rows.add(formShare("clickbait-form.clickbait", data.resolve("clickbait/clickbait_data.gz")));
        rows.add(formShare("clickbait-form.news", data.resolve("clickbait/non_clickbait_data.gz")));
    }

    private static FigureRow formShare(String figure, Path gzipped) throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            lines = reader.lines().filter(l -> !l.isBlank()).toList();
        }
        List<String> second = lines.subList(lines.size() / 2, lines.size());
        int hits = (int) second.stream().filter(HeadlineEvaluation::hasForm).count();
        return share("clickbait", OURS, figure, hits, second.size());
    }

    private static boolean hasForm(String headline) {
        Article article =
                new Article(Imprint.NONE, Optional.of(headline), Optional.empty(), "", List.of(), List.of(), Map.of());
        return !ClickbaitForm.marks(Reading.of(article).headline().orElseThrow())
                .isEmpty();
    }
}
