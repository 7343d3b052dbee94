package org.framescope.train.mismatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.framescope.core.analysis.Interval;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.Band;
import org.framescope.core.mismatch.ClickbaitForm;
import org.framescope.core.mismatch.HeadlineFeature;
import org.framescope.core.mismatch.HeadlineMismatch;
import org.framescope.core.mismatch.Mismatch;
import org.framescope.train.Evaluation;

/** Measures the headline analyzer as it is shipped, on bodies that nothing was fitted on. */
public final class HeadlineEvaluation implements Evaluation {

    /** Word overlap below which the floor calls a pair unrelated; set by hand. */
    private static final double FLOOR = 0.4;

    @Override
    public String target() {
        return "headline";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        related(HeadlineCase.fnc(data).stream().filter(HeadlineCase::dev).toList(), "FNC-1, bodies unseen", out);
        List<HeadlineCase> titles =
                HeadlineCase.titles(data).stream().filter(HeadlineCase::dev).toList();
        related(titles, "real articles under own and other titles, unseen", out);
        alarms(titles, out);
        form(data, out);
    }

    private static void related(List<HeadlineCase> cases, String name, PrintWriter out) {
        Ranking ranking = new Ranking();
        Ranking floor = new Ranking();
        int right = 0;
        int floorRight = 0;
        for (HeadlineCase one : cases) {
            double raw = HeadlineMismatch.rawLogOdds(one.features());
            double overlap = one.features().get(HeadlineFeature.WORD_SHARE);
            ranking.add(one.body(), raw, !one.related());
            floor.add(one.body(), -overlap, !one.related());
            right += raw > 0 != one.related() ? 1 : 0;
            floorRight += overlap < FLOOR != one.related() ? 1 : 0;
        }
        Interval interval = Interval.ofShare(right, cases.size());
        out.printf(
                Locale.ROOT,
                "%s: %d pairs%n  related or not, accuracy %.4f [%.4f, %.4f]; floor (word overlap) %.4f%n  AUC %s; floor %.3f%n",
                name,
                cases.size(),
                (double) right / cases.size(),
                interval.low(),
                interval.high(),
                (double) floorRight / cases.size(),
                ranking.withInterval(),
                floor.auc());
    }

    private static void alarms(List<HeadlineCase> titles, PrintWriter out) {
        for (Band band : List.of(Band.NOTE, Band.WARNING, Band.ERROR)) {
            out.printf(
                    Locale.ROOT,
                    "at %s or above: %.4f of real headlines, %.3f of those of other articles%n",
                    band.name().toLowerCase(Locale.ROOT),
                    share(titles, true, band),
                    share(titles, false, band));
        }
    }

    private static double share(List<HeadlineCase> titles, boolean related, Band least) {
        List<HeadlineCase> side =
                titles.stream().filter(t -> t.related() == related).toList();
        long hits = side.stream()
                .map(t -> HeadlineMismatch.score(t.features()))
                .map(Mismatch.Scored::band)
                .filter(b -> b.compareTo(least) >= 0)
                .count();
        return (double) hits / side.size();
    }

    /** The form's share among clickbait and news headlines of the second half of the clickbait corpus. */
    private static void form(Path data, PrintWriter out) throws IOException {
        double bait = formShare(data.resolve("clickbait/clickbait_data.gz"));
        double news = formShare(data.resolve("clickbait/non_clickbait_data.gz"));
        out.printf(
                Locale.ROOT,
                "clickbait form: %.3f of clickbait headlines, %.4f of news headlines (second halves)%n",
                bait,
                news);
    }

    private static double formShare(Path gzipped) throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            lines = reader.lines().filter(l -> !l.isBlank()).toList();
        }
        List<String> second = lines.subList(lines.size() / 2, lines.size());
        long hits = second.stream().filter(HeadlineEvaluation::hasForm).count();
        return (double) hits / second.size();
    }

    private static boolean hasForm(String headline) {
        Article article =
                new Article(Imprint.NONE, Optional.of(headline), Optional.empty(), "", List.of(), List.of(), Map.of());
        return !ClickbaitForm.marks(Reading.of(article).headline().orElseThrow())
                .isEmpty();
    }
}
