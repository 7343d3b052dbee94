package org.framescope.train.encoder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.protocol.BinaryFigures;
import org.framescope.train.protocol.Bootstrap;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.Temperature;

/** The figures and the calibration of the sentence model, from answers about sentences that it had not learnt from. */
final class SentenceFigures {

    private final List<Prediction> byLink;
    private final List<Prediction> byOutlet;
    private final List<Prediction> unseen;

    /**
     * @param byLink answers about BABE by page, and about CheckThat!'s training part
     * @param byOutlet answers about BABE by outlet
     * @param unseen answers about CheckThat!'s dev part
     */
    SentenceFigures(List<Prediction> byLink, List<Prediction> byOutlet, List<Prediction> unseen) {
        this.byLink = List.copyOf(byLink);
        this.byOutlet = List.copyOf(byOutlet);
        this.unseen = List.copyOf(unseen);
    }

    /** Fitted on answers about all folds; only the served model uses it, no figure does. */
    double temperature(Head head) {
        return Temperature.fit(judgements(of(byLink, head), Prediction::served));
    }

    List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        List<Prediction> link = of(byLink, Head.BIAS);
        List<Prediction> outlet = of(byOutlet, Head.BIAS);
        add(metrics, "babe.by-link", cooledApart(link));
        add(metrics, "babe.by-outlet", cooledApart(outlet));
        List<Judgement> opinions = judgements(unseen, Prediction::served).stream()
                .map(own -> own.cooled(temperature(Head.SUBJECTIVITY)))
                .toList();
        add(metrics, "checkthat.dev", opinions);
        List<Judgement> single = judgements(link, Prediction::unrounded);
        metrics.add(metric(
                "babe.by-link.single-precision.macro-f1",
                single,
                own -> BinaryFigures.of(own).macroF1()));
        return List.copyOf(metrics);
    }

    /** Each half of the answers cooled by the temperature of the other half, so that no answer calibrates itself. */
    private static List<Judgement> cooledApart(List<Prediction> predictions) {
        List<Prediction> one = half(predictions, 0);
        List<Prediction> other = half(predictions, 1);
        double oneTemperature = Temperature.fit(judgements(one, Prediction::served));
        double otherTemperature = Temperature.fit(judgements(other, Prediction::served));
        List<Judgement> cooled = new ArrayList<>();
        judgements(one, Prediction::served).forEach(own -> cooled.add(own.cooled(otherTemperature)));
        judgements(other, Prediction::served).forEach(own -> cooled.add(own.cooled(oneTemperature)));
        return cooled;
    }

    private static List<Prediction> half(List<Prediction> predictions, int parity) {
        return predictions.stream()
                .filter(own -> Character.digit(own.key().charAt(0), 16) % 2 == parity)
                .toList();
    }

    private static void add(List<Metric> metrics, String name, List<Judgement> answers) {
        metrics.add(
                metric(name + ".macro-f1", answers, own -> BinaryFigures.of(own).macroF1()));
        metrics.add(
                metric(name + ".matthews", answers, own -> BinaryFigures.of(own).matthews()));
        metrics.add(metric(
                name + ".calibration-error",
                answers,
                own -> BinaryFigures.of(own).calibrationError()));
        metrics.add(
                metric(name + ".brier", answers, own -> BinaryFigures.of(own).brier()));
    }

    private static Metric metric(String name, List<Judgement> answers, ToDoubleFunction<List<Judgement>> figure) {
        return new Metric(name, figure.applyAsDouble(answers), Bootstrap.interval(answers, figure), answers.size());
    }

    /** The answers of one head; a sentence that stands twice in a corpus counts once. */
    private static List<Prediction> of(List<Prediction> predictions, Head head) {
        Set<String> seen = new HashSet<>();
        return predictions.stream()
                .filter(own -> own.head().equals(head.name()) && seen.add(own.key()))
                .toList();
    }

    private static List<Judgement> judgements(List<Prediction> predictions, Function<Prediction, Judgement> answer) {
        return predictions.stream().map(answer).toList();
    }
}
