package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framescope.core.mismatch.CaptionFeature;
import org.framescope.train.Training;

/** Fits the caption detectors and their scale on the train part of the captions corpus. */
public final class CaptionTraining implements Training {

    /** What stands for "one caption in ten is exchanged" when probabilities and limits are set. */
    private static final Set<PairKind> EXCHANGED =
            Set.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC, PairKind.SAME_OUTLET_MONTH);

    private static final double PRIOR = 0.1;
    private static final double NOTE_ALARMS = 0.08;
    private static final double WARNING_ALARMS = 0.03;
    private static final double ERROR_ALARMS = 0.002;

    @Override
    public String target() {
        return "caption";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<CaptionCase> train =
                CaptionCase.load(data).stream().filter(c -> !c.dev()).toList();
        CaptionFit fit = CaptionFit.of(train);
        write(
                out,
                "caption-other-story.txt",
                "Weights of the detector of captions of another story",
                coefficients(fit.otherStory(), CaptionFit.STORY_FEATURES));
        write(
                out,
                "caption-unknown-name.txt",
                "Weights of the detector of names that the article does not know",
                coefficients(fit.unknownName(), CaptionFit.NAME_FEATURES));
        write(
                out,
                "caption-other-statement.txt",
                "Weights of the detector of dates, numbers and places that the article has otherwise",
                coefficients(fit.otherStatement(), CaptionFit.STATEMENT_FEATURES));
        write(out, "caption-scale.txt", "From raw log-odds to probability and band", scale(train, log));
        log.println("fitted on " + train.size() + " cases of "
                + train.stream().filter(CaptionCase::match).count() + " real captions");
    }

    private static String coefficients(Logistic logistic, List<CaptionFeature> features) {
        StringBuilder lines =
                new StringBuilder(String.format(Locale.ROOT, "intercept\tweight=%.5f%n", logistic.intercept()));
        for (int i = 0; i < features.size(); i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s\tweight=%.5f%n",
                    features.get(i).key(),
                    logistic.weights().get(i)));
        }
        return lines.toString();
    }

    /** Platt's scaling and the bands' limits, from scores of folds that the scored fit has not seen. */
    private static String scale(List<CaptionCase> train, PrintWriter log) {
        List<CaptionCase> cases = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int fold = 0; fold < CaptionCase.FIRST_DEV_FOLD; fold++) {
            int held = fold;
            CaptionFit fit =
                    CaptionFit.of(train.stream().filter(c -> c.fold() != held).toList());
            train.stream()
                    .filter(c -> c.fold() == held && (c.match() || EXCHANGED.contains(c.kind())))
                    .forEach(c -> {
                        cases.add(c);
                        scores.add(fit.logOdds(c));
                    });
        }
        double[][] x = scores.stream().map(s -> new double[] {s}).toArray(double[][]::new);
        int[] y = cases.stream().mapToInt(c -> c.match() ? 0 : 1).toArray();
        Logistic platt = Logistic.fit(x, y, 0);
        double offset = platt.intercept() + Math.log(PRIOR / (1 - PRIOR));
        double slope = platt.weights().get(0);
        double[] real = Alarms.sorted(cases, scores);
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "slope\tvalue=%.5f%noffset\tvalue=%.5f%n", slope, offset));
        double[] shares = {NOTE_ALARMS, WARNING_ALARMS, ERROR_ALARMS};
        String[] bands = {"note", "warning", "error"};
        for (int i = 0; i < bands.length; i++) {
            double limit = 1 / (1 + Math.exp(-(slope * Alarms.limit(real, shares[i]) + offset)));
            lines.append(String.format(Locale.ROOT, "%s\tvalue=%.5f%n", bands[i], limit));
            log.printf(
                    Locale.ROOT,
                    "%s from %.3f: %.2f of exchanged captions, %.3f of real ones%n",
                    bands[i],
                    limit,
                    Alarms.above(cases, scores, Alarms.limit(real, shares[i]), false),
                    shares[i]);
        }
        return lines.toString();
    }

    private static void write(Path out, String name, String title, String lines) throws IOException {
        Files.writeString(out.resolve(name), """
                # title: %s
                # source: "framescope train caption" on the train part (folds 0-6 of 10 by article) of captions made from github.com/ramybaly/Article-Bias-Prediction; numbers only, no text
                # licence: Apache-2.0 (the corpus repository's)
                # version: 2026.11
                """.formatted(title) + lines.replace(System.lineSeparator(), "\n"));
    }
}
