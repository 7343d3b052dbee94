package org.framescope.train.mismatch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.framescope.core.mismatch.CaptionFeature;
import org.framescope.train.Training;

/** Fits the caption detectors and their scale on the train part of the captions corpus. */
public final class CaptionTraining implements Training {

    /** What stands for "one caption in ten is exchanged" when probabilities and limits are set. */
    private static final Set<PairKind> EXCHANGED =
            Set.of(PairKind.ANY_OTHER, PairKind.SAME_TOPIC, PairKind.SAME_OUTLET_MONTH);

    /** Shares of real captions that may reach note and warning. */
    private static final List<Double> ALARMS = List.of(0.08, 0.025);

    /** For an error: one in a thousand, so that of twenty errors one is wrong where one caption in ten is exchanged. */
    private static final double ERRORS = 0.001;

    private static final String SOURCE =
            "\"framescope train caption\" on the train part (folds 0-6 of 10, by article) of captions made from"
                    + " github.com/ramybaly/Article-Bias-Prediction";

    @Override
    public String target() {
        return "caption";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<CaptionCase> train =
                CaptionCase.load(data).stream().filter(c -> !c.dev()).toList();
        CaptionFit fit = CaptionFit.of(train);
        write(out, "other-story", "captions of another story", fit.otherStory(), CaptionFit.STORY_FEATURES);
        write(out, "unknown-name", "names that the article does not know", fit.unknownName(), CaptionFit.NAME_FEATURES);
        write(
                out,
                "misplaced-name",
                "names that the article knows from another matter",
                fit.misplacedName(),
                CaptionFit.PLACE_FEATURES);
        write(
                out,
                "other-statement",
                "dates, numbers and places that the article has otherwise",
                fit.otherStatement(),
                CaptionFit.STATEMENT_FEATURES);
        ModelFile.write(
                out, "caption-scale.txt", "From raw log-odds to probability and band", SOURCE, scale(train, log));
        log.println("fitted on " + train.size() + " cases of "
                + train.stream().filter(CaptionCase::match).count() + " real captions");
    }

    private static void write(Path out, String name, String what, Logistic fit, List<CaptionFeature> features)
            throws IOException {
        List<String> keys = features.stream().map(CaptionFeature::key).toList();
        String lines = ModelFile.coefficients(fit, keys);
        ModelFile.write(out, "caption-" + name + ".txt", "Weights of the detector of " + what, SOURCE, lines);
    }

    private static String scale(List<CaptionCase> train, PrintWriter log) {
        ScaleFit scale = new ScaleFit();
        ScaleFit story = new ScaleFit();
        for (int fold = 0; fold < CaptionCase.FIRST_DEV_FOLD; fold++) {
            int held = fold;
            CaptionFit fit =
                    CaptionFit.of(train.stream().filter(c -> c.fold() != held).toList());
            train.stream()
                    .filter(c -> c.fold() == held && (c.match() || EXCHANGED.contains(c.kind())))
                    .forEach(c -> {
                        scale.add(fit.logOdds(c), !c.match());
                        story.add(fit.otherStory(c), !c.match());
                    });
        }
        return scale.lines(ALARMS, log) + story.line("error", ERRORS, log);
    }
}
