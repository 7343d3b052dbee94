package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.mismatch.Part;
import org.framescope.train.WrittenEvaluation;

/**
 * The worst errors of the caption analyzer on the part that only reports: real captions with the highest probabilities,
 * captions of other articles with the lowest. The table has ids, features and contributions, no text.
 */
public final class CaptionErrors implements WrittenEvaluation {

    private static final int EACH = 25;
    private static final int CONTRIBUTIONS = 5;
    private static final String HEAD =
            "rank\tarticle\tkind\twords\tprobability\tband\tpart\tpart-probability\tintercept\tcontributions";

    @Override
    public String target() {
        return "caption-errors";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        lines(data).forEach(out::println);
    }

    @Override
    public void write(Path table, Path data, PrintWriter out) throws IOException {
        List<String> lines = lines(data);
        lines.forEach(out::println);
        Files.writeString(table, String.join("\n", lines) + "\n");
    }

    private static List<String> lines(Path data) throws IOException {
        List<JudgedCaption> judged = JudgedCaption.all(JudgedCaption.reporting(data), CaptionPair::caption);
        Comparator<JudgedCaption> rising =
                Comparator.comparingDouble(JudgedCaption::probability).thenComparing(JudgedCaption::article);
        List<JudgedCaption> worst = Stream.concat(
                        judged.stream()
                                .filter(JudgedCaption::isReal)
                                .sorted(rising.reversed())
                                .limit(EACH),
                        judged.stream()
                                .filter(j -> j.kind() == PairKind.ANY_OTHER || j.kind() == PairKind.SAME_TOPIC)
                                .sorted(rising)
                                .limit(EACH))
                .toList();
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < worst.size(); i++) {
            for (Part part : worst.get(i).verdict().parts()) {
                lines.add(line(i + 1, worst.get(i), part));
            }
        }
        return lines;
    }

    private static String line(int rank, JudgedCaption caption, Part part) {
        String contributions = part.contributions().stream()
                .limit(CONTRIBUTIONS)
                .map(c -> String.format(Locale.ROOT, "%s=%.2f:%+.2f", c.feature(), c.value(), c.logOdds()))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%d\t%.3f\t%s\t%s\t%.3f\t%.2f\t%s",
                rank,
                caption.article(),
                caption.kind().key(),
                caption.words(),
                caption.probability(),
                caption.verdict().band().name().toLowerCase(Locale.ROOT),
                part.name(),
                part.probability(),
                part.intercept(),
                contributions);
    }
}
