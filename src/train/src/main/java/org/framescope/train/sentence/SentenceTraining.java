package org.framescope.train.sentence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.framescope.core.sentence.SentenceFeatures;
import org.framescope.train.Training;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;

/** Fits the rule scorer's weights: bias on BABE's train half, subjectivity on CheckThat!'s train part. */
public final class SentenceTraining implements Training {

    /** Both chosen among 0.1, 1, 10, 30 and 100 by five folds inside the train parts. */
    static final double BIAS_PENALTY = 100;

    static final double SUBJECTIVITY_PENALTY = 0.1;

    @Override
    public String target() {
        return "sentences";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<LabelledSentence> bias = LabelledSentence.ofBias(
                Babe.read(data).stream().filter(Babe.Item::isTrain).toList());
        List<LabelledSentence> subjectivity = LabelledSentence.ofSubjectivity(CheckThat.read(data, "train"));
        LogisticFit biasFit = LogisticFit.of(bias, BIAS_PENALTY);
        LogisticFit subjectivityFit = LogisticFit.of(subjectivity, SUBJECTIVITY_PENALTY);
        StringBuilder lines = new StringBuilder(head(bias.size(), subjectivity.size()));
        for (int i = 0; i <= SentenceFeatures.all().size(); i++) {
            String name =
                    i < SentenceFeatures.all().size() ? SentenceFeatures.all().get(i) : "intercept";
            lines.append(String.format(
                    Locale.ROOT,
                    "%s\tbias=%.6f\tsubjectivity=%.6f\n",
                    name,
                    biasFit.weight(i),
                    subjectivityFit.weight(i)));
        }
        Files.writeString(out.resolve("rule-scorer.txt"), lines, StandardCharsets.UTF_8);
        log.println("bias fitted on " + bias.size() + ", subjectivity on " + subjectivity.size() + " sentences");
    }

    private static String head(int bias, int subjectivity) {
        return String.join(
                "\n",
                "# title: Weights of the rule-only sentence scorer, for the features as counted",
                "# source: Smile 3.1.1 logistic regression, lambda " + BIAS_PENALTY + " and " + SUBJECTIVITY_PENALTY
                        + ", fitted by \"framescope train sentences\": bias on " + bias
                        + " sentences of BABE's train half, subjectivity on " + subjectivity
                        + " sentences of CheckThat! 2025 task 1 train",
                "# licence: weights only, no text; BABE's repository is AGPL-3.0, CheckThat! is CC BY 4.0",
                "# version: 1",
                "");
    }
}
