package org.framescope.train.sentence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.framescope.train.Evaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;

/** Macro-F1 of the rule-only sentence scorer's recipe, beside always naming the more frequent class. */
public final class SentenceEvaluation implements Evaluation {

    private static final int FOLDS = 5;
    private static final double[] LAMBDAS = {0.1, 1, 10, 30, 100};

    @Override
    public String target() {
        return "sentences";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<Babe.Item> babe = Babe.read(data);
        List<LabelledSentence> all = LabelledSentence.ofBias(babe);
        List<LabelledSentence> train =
                LabelledSentence.ofBias(babe.stream().filter(Babe.Item::isTrain).toList());
        List<LabelledSentence> test = LabelledSentence.ofBias(
                babe.stream().filter(Predicate.not(Babe.Item::isTrain)).toList());
        List<LabelledSentence> views = LabelledSentence.ofSubjectivity(CheckThat.read(data, "train"));
        List<LabelledSentence> viewsDev = LabelledSentence.ofSubjectivity(CheckThat.read(data, "dev"));
        List<Integer> byArticle = babe.stream().map(i -> i.fold(FOLDS)).toList();
        List<String> outlets =
                babe.stream().map(Babe.Item::outlet).distinct().sorted().toList();
        List<Integer> byOutlet =
                babe.stream().map(i -> outlets.indexOf(i.outlet())).toList();
        chooseLambda("bias", train, out);
        chooseLambda("subjectivity", views, out);
        out.println("corpus                                         n  macro-F1 [95 %]        majority");
        row(out, "BABE test half, fitted on train half", applied(train, test, SentenceTraining.BIAS_PENALTY), test);
        row(out, "BABE 5 folds by article *", folded(all, byArticle, FOLDS), all);
        row(out, "BABE folds by outlet (" + outlets.size() + ") *", folded(all, byOutlet, outlets.size()), all);
        row(
                out,
                "CheckThat! dev, fitted on train",
                applied(views, viewsDev, SentenceTraining.SUBJECTIVITY_PENALTY),
                viewsDev);
        out.println("* the word lists' agreement counts come from BABE's train half, which stands in these folds");
    }

    /** The penalties are chosen inside the train parts. */
    private static void chooseLambda(String target, List<LabelledSentence> train, PrintWriter out) {
        for (double lambda : LAMBDAS) {
            Confusion confusion = new Confusion();
            for (int fold = 0; fold < FOLDS; fold++) {
                LogisticFit fit = LogisticFit.of(pick(train, fold, false), lambda);
                pick(train, fold, true).forEach(s -> confusion.add(fit.probability(s) >= 0.5, s.label()));
            }
            out.printf(
                    java.util.Locale.ROOT,
                    "%s, lambda %5.1f inside the train part: macro-F1 %.3f%n",
                    target,
                    lambda,
                    confusion.macroF1());
        }
    }

    private static List<LabelledSentence> pick(List<LabelledSentence> all, int fold, boolean inside) {
        List<LabelledSentence> picked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % FOLDS == fold) == inside) {
                picked.add(all.get(i));
            }
        }
        return picked;
    }

    private static Confusion applied(List<LabelledSentence> train, List<LabelledSentence> test, double lambda) {
        LogisticFit fit = LogisticFit.of(train, lambda);
        Confusion confusion = new Confusion();
        test.forEach(s -> confusion.add(fit.probability(s) >= 0.5, s.label()));
        return confusion;
    }

    private static Confusion folded(List<LabelledSentence> all, List<Integer> folds, int count) {
        Confusion pooled = new Confusion();
        for (int fold = 0; fold < count; fold++) {
            List<LabelledSentence> train = new ArrayList<>();
            List<LabelledSentence> test = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (folds.get(i) == fold ? test : train).add(all.get(i));
            }
            if (!test.isEmpty()) {
                LogisticFit fit = LogisticFit.of(train, SentenceTraining.BIAS_PENALTY);
                test.forEach(s -> pooled.add(fit.probability(s) >= 0.5, s.label()));
            }
        }
        return pooled;
    }

    private static void row(PrintWriter out, String corpus, Confusion confusion, List<LabelledSentence> labelled) {
        boolean majority = labelled.stream().filter(LabelledSentence::label).count() * 2 >= labelled.size();
        Confusion floor = new Confusion();
        labelled.forEach(s -> floor.add(majority, s.label()));
        out.printf(
                java.util.Locale.ROOT,
                "%-42s %5d  %s   %.3f%n",
                corpus,
                confusion.size(),
                confusion.shown(),
                floor.macroF1());
    }
}
