package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.train.protocol.BinaryFigures;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Judgement;

/** The figures of a framing model over answers; intervals draw whole outlets again. */
final class FramingFigures {

    private static final double SUREST = 0.7;

    private final String system;
    private final List<FigureRow> rows = new ArrayList<>();

    FramingFigures(String system) {
        this.system = system;
    }

    List<FigureRow> rows() {
        return List.copyOf(rows);
    }

    /** Accuracy, area, calibration and the surest part: what every protocol is compared by. */
    void addMain(String protocol, List<FramingAnswer> answers) {
        add(protocol, "accuracy", answers, FramingFigures::accuracy);
        add(protocol, "auc", answers, a -> Auc.of(FramingAnswer.judgements(a)));
        add(protocol, "calibration-error", answers, a -> calibrationError(FramingAnswer.judgements(a)));
        add(
                protocol,
                "calibration-error-in-15-bins",
                answers,
                a -> BinaryFigures.of(FramingAnswer.judgements(a)).calibrationError());
        add(protocol, "surest-70.accuracy", answers, FramingFigures::surest);
    }

    /** The rest, for the headline protocol. */
    void addMore(String protocol, List<FramingAnswer> answers) {
        add(
                protocol,
                "macro-f1",
                answers,
                a -> BinaryFigures.of(FramingAnswer.judgements(a)).macroF1());
        add(
                protocol,
                "brier",
                answers,
                a -> BinaryFigures.of(FramingAnswer.judgements(a)).brier());
        add(protocol, "conformal.coverage", answers, a -> share(a, FramingAnswer::isCovered));
        add(protocol, "conformal.single-label", answers, a -> share(a, FramingFigures::single));
        add(protocol, "conformal.coverage-of-one-sided", only(answers, true), a -> share(a, FramingAnswer::isCovered));
        add(protocol, "conformal.coverage-of-others", only(answers, false), a -> share(a, FramingAnswer::isCovered));
        List<FramingAnswer> decided =
                answers.stream().filter(FramingFigures::single).toList();
        if (!decided.isEmpty()) {
            add(protocol, "bands.little-or-much.accuracy", decided, FramingFigures::accuracy);
        }
    }

    void add(String protocol, String figure, List<FramingAnswer> answers, ToDoubleFunction<List<FramingAnswer>> value) {
        List<Double> interval = new ClusterBootstrap<>(answers, a -> a.article().outlet()).interval(value);
        rows.add(new FigureRow(protocol, system, figure, value.applyAsDouble(answers), interval, answers.size()));
    }

    private static List<FramingAnswer> only(List<FramingAnswer> answers, boolean oneSided) {
        return answers.stream().filter(a -> a.judgement().truth() == oneSided).toList();
    }

    private static boolean single(FramingAnswer answer) {
        return answer.labels().labels(answer.judgement().probability()).size() == 1;
    }

    static double accuracy(List<FramingAnswer> answers) {
        return share(answers, a -> a.judgement().isRight());
    }

    private static double share(List<FramingAnswer> answers, java.util.function.Predicate<FramingAnswer> test) {
        return (double) answers.stream().filter(test).count() / answers.size();
    }

    private static double surest(List<FramingAnswer> answers) {
        List<FramingAnswer> surest = answers.stream()
                .sorted(Comparator.comparingDouble(
                        (FramingAnswer a) -> -Math.abs(a.judgement().logit())))
                .limit(Math.max(1, Math.round(SUREST * answers.size())))
                .toList();
        return accuracy(surest);
    }

    /** Expected calibration error over ten bins of equal width: fifteen would hold some thirty articles each. */
    static double calibrationError(List<Judgement> answers) {
        double[] gaps = new double[10];
        for (Judgement answer : answers) {
            int bin = Math.min(gaps.length - 1, (int) (answer.probability() * gaps.length));
            gaps[bin] += answer.probability() - (answer.truth() ? 1 : 0);
        }
        double sum = 0;
        for (double gap : gaps) {
            sum += Math.abs(gap);
        }
        return sum / answers.size();
    }
}
