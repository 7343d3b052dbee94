package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.core.mismatch.HeadlineFeature;
import org.framescope.train.Training;

/**
 * Fits the detector of unrelated headlines on the train parts of FNC-1 and of real articles under their own and under
 * other titles. The bands' limits come from the real articles: FNC-1 has no columns and no plays on words.
 */
public final class HeadlineTraining implements Training {

    static final List<HeadlineFeature> FEATURES = List.of(
            HeadlineFeature.SHARED_WEIGHT,
            HeadlineFeature.BEST_SENTENCE,
            HeadlineFeature.LEDE_SHARE,
            HeadlineFeature.TOPIC_FIT,
            HeadlineFeature.WORD_FIT,
            HeadlineFeature.RAREST_SHARED,
            HeadlineFeature.MISSING_WEIGHT,
            HeadlineFeature.SHARED_PAIRS,
            HeadlineFeature.PAIR_SHARE,
            HeadlineFeature.WEIGHTIEST_KNOWN,
            HeadlineFeature.WORD_SHARE,
            HeadlineFeature.LENGTH,
            HeadlineFeature.ARTICLE_LENGTH,
            HeadlineFeature.NAMES_KNOWN,
            HeadlineFeature.NAMES_UNKNOWN,
            HeadlineFeature.PROMINENCE);

    private static final double PENALTY = 1;

    /** Shares of real headlines that may reach note, warning and error. */
    private static final List<Double> ALARMS = List.of(0.05, 0.02, 0.003);

    private static final String SOURCE =
            "\"framescope train headline\" on the train parts (folds 0-6 of 10, by body) of"
                    + " github.com/FakeNewsChallenge/fnc-1 and of titles in github.com/ramybaly/Article-Bias-Prediction";

    @Override
    public String target() {
        return "headline";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<HeadlineCase> train = new ArrayList<>();
        HeadlineCase.fnc(data).stream().filter(c -> !c.dev()).forEach(train::add);
        HeadlineCase.titles(data).stream().filter(c -> !c.dev()).forEach(train::add);
        List<String> keys = FEATURES.stream().map(HeadlineFeature::key).toList();
        ModelFile.write(
                out,
                "headline-unrelated.txt",
                "Weights of the detector of headlines of another story",
                SOURCE,
                ModelFile.coefficients(fit(train), keys));
        ModelFile.write(
                out, "headline-scale.txt", "From raw log-odds to probability and band", SOURCE, scale(train, log));
        log.println("fitted on " + train.size() + " pairs");
    }

    static Logistic fit(List<HeadlineCase> cases) {
        return Logistic.fit(
                cases.stream().map(HeadlineTraining::row).toArray(double[][]::new),
                cases.stream().mapToInt(c -> c.related() ? 0 : 1).toArray(),
                PENALTY);
    }

    static double[] row(HeadlineCase one) {
        return FEATURES.stream().mapToDouble(one.features()::get).toArray();
    }

    private static String scale(List<HeadlineCase> train, PrintWriter log) {
        ScaleFit scale = new ScaleFit();
        for (int fold = 0; fold < HeadlineCase.FIRST_DEV_FOLD; fold++) {
            int held = fold;
            Logistic fit = fit(train.stream().filter(c -> c.fold() != held).toList());
            train.stream()
                    .filter(c -> c.fold() == held && c.corpus().equals(HeadlineCase.TITLES))
                    .forEach(c -> scale.add(fit.logOdds(row(c)), !c.related()));
        }
        return scale.lines(ALARMS, log);
    }
}
