package org.framescope.train.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.BabePlaces;
import org.framescope.train.protocol.BinaryFigures;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.RiskCoverage;
import org.framescope.train.protocol.Slice;
import org.framescope.train.protocol.Temperature;
import org.framescope.train.protocol.UndecidedRange;
import org.framescope.train.protocol.VoteShares;

/**
 * The figures and the calibration of a sentence model, from answers about sentences that it had not learnt from.
 * Intervals redraw whole pages, by outlet whole outlets.
 */
final class SentenceFigures {

    private final Answers answers;
    private final BabePlaces places;
    private final VoteShares votes;
    private final List<Metric> metrics = new ArrayList<>();

    SentenceFigures(Answers answers, BabePlaces places, VoteShares votes) {
        this.answers = answers;
        this.places = places;
        this.votes = votes;
    }

    Answers answers() {
        return answers;
    }

    /** Fitted on answers about all folds; only the served model uses it, no figure does. */
    double temperature(Head head) {
        return Temperature.fit(Answer.judgements(served(answers.of(Answers.BY_LINK, head))));
    }

    /** Where the served model must say that it cannot tell; fitted like the temperature. */
    UndecidedRange undecided(Head head) {
        double temperature = temperature(head);
        List<Judgement> cooled = Answer.judgements(served(answers.of(Answers.BY_LINK, head))).stream()
                .map(own -> own.cooled(temperature))
                .toList();
        return UndecidedRange.fit(cooled, UndecidedRange.USUAL_ERROR);
    }

    List<Metric> metrics() {
        metrics.clear();
        for (String protocol : List.of(Answers.BY_LINK, Answers.BY_OUTLET, Answers.RANDOM)) {
            List<Prediction> own = answers.of(protocol, Head.BIAS);
            if (!own.isEmpty()) {
                boolean byOutlet = protocol.equals(Answers.BY_OUTLET);
                protocol("babe." + protocol, cooledApart(own), byOutlet ? places::outlet : places::link);
            }
        }
        eightBits(answers.of(Answers.BY_LINK, Head.BIAS));
        List<Answer> byLink = cooledApart(answers.of(Answers.BY_LINK, Head.BIAS));
        experts(byLink);
        selective(byLink);
        slices("outlet.", places::outlet);
        slices("topic.", places::topic);
        return List.copyOf(metrics);
    }

    /** @param cluster of a sentence's key: what the intervals draw together */
    private void protocol(String name, List<Answer> own, UnaryOperator<String> cluster) {
        BinaryFigures figures = BinaryFigures.of(Answer.judgements(own));
        List<BinaryFigures> redrawn = new ClusterBootstrap<>(own, one -> cluster.apply(one.key()))
                .redrawn(rows -> BinaryFigures.of(Answer.judgements(rows)));
        figure(name + ".macro-f1", figures, redrawn, BinaryFigures::macroF1);
        figure(name + ".matthews", figures, redrawn, BinaryFigures::matthews);
        figure(name + ".calibration-error", figures, redrawn, BinaryFigures::calibrationError);
        figure(name + ".brier", figures, redrawn, BinaryFigures::brier);
    }

    private void figure(
            String name, BinaryFigures figures, List<BinaryFigures> redrawn, ToDoubleFunction<BinaryFigures> figure) {
        metrics.add(new Metric(
                name, figure.applyAsDouble(figures), ClusterBootstrap.middle(redrawn, figure), figures.support()));
    }

    /** What rounding to eight bits costs, before any calibration. */
    private void eightBits(List<Prediction> own) {
        List<Answer> eight = served(own);
        List<Answer> single =
                own.stream().map(one -> new Answer(one.key(), one.unrounded())).toList();
        metric("eight-bits.single-precision.macro-f1", single, SentenceFigures::macroF1);
        double cost = macroF1(single) - macroF1(eight);
        metrics.add(new Metric("eight-bits.cost.macro-f1", cost, List.of(cost, cost), own.size()));
    }

    private void experts(List<Answer> own) {
        metric("experts.vote-share-correlation", own, votes::correlation);
        metric("experts.agree.macro-f1", votes.clear(own), SentenceFigures::macroF1);
        metric("experts.split.macro-f1", votes.split(own), SentenceFigures::macroF1);
    }

    private void selective(List<Answer> own) {
        for (RiskCoverage.Point point : RiskCoverage.of(Answer.judgements(own)).curve()) {
            int percent = (int) Math.round(point.coverage() * 100);
            metric(
                    String.format(Locale.ROOT, "silence.surest-%03d.error", percent),
                    own,
                    rows -> at(rows, percent).error(),
                    point.support());
        }
        metric(
                "silence.error-area",
                own,
                rows -> RiskCoverage.of(Answer.judgements(rows)).area());
        UndecidedRange.Worth worth = UndecidedRange.crossed(own, UndecidedRange.USUAL_ERROR);
        metric("silence.decided", own, rows -> crossed(rows).decided(), worth.support());
        metric("silence.decided-error", own, rows -> crossed(rows).error(), worth.support());
    }

    private static UndecidedRange.Worth crossed(List<Answer> rows) {
        return UndecidedRange.crossed(rows, UndecidedRange.USUAL_ERROR);
    }

    private static RiskCoverage.Point at(List<Answer> rows, int percent) {
        return RiskCoverage.of(Answer.judgements(rows)).curve().get((100 - percent) / 10);
    }

    private void slices(String name, UnaryOperator<String> part) {
        List<Answer> own = cooledApart(answers.of(Answers.BY_OUTLET, Head.BIAS));
        for (Slice slice : Slice.of(own, part, places::link)) {
            String named = name + slice.name().toLowerCase(Locale.ROOT).replace(' ', '-');
            metrics.add(new Metric(named + ".macro-f1", slice.macroF1(), slice.macroF1Interval(), slice.support()));
            metrics.add(new Metric(named + ".error", slice.error(), slice.errorInterval(), slice.support()));
        }
    }

    private void metric(String name, List<Answer> own, ToDoubleFunction<List<Answer>> figure) {
        metric(name, own, figure, own.size());
    }

    private void metric(String name, List<Answer> own, ToDoubleFunction<List<Answer>> figure, int support) {
        metrics.add(new Metric(name, figure.applyAsDouble(own), pages(own).interval(figure), support));
    }

    private ClusterBootstrap<Answer> pages(List<Answer> own) {
        return new ClusterBootstrap<>(own, one -> places.link(one.key()));
    }

    private static double macroF1(List<Answer> own) {
        return BinaryFigures.of(Answer.judgements(own)).macroF1();
    }

    /** Each half of the answers cooled by the temperature of the other half, so that no answer calibrates itself. */
    private static List<Answer> cooledApart(List<Prediction> predictions) {
        List<Answer> one = half(predictions, 0);
        List<Answer> other = half(predictions, 1);
        double oneTemperature = Temperature.fit(Answer.judgements(one));
        double otherTemperature = Temperature.fit(Answer.judgements(other));
        List<Answer> cooled = new ArrayList<>();
        one.forEach(own -> cooled.add(new Answer(own.key(), own.judgement().cooled(otherTemperature))));
        other.forEach(own -> cooled.add(new Answer(own.key(), own.judgement().cooled(oneTemperature))));
        return cooled;
    }

    private static List<Answer> half(List<Prediction> predictions, int parity) {
        return served(predictions.stream()
                .filter(own -> Character.digit(own.key().charAt(0), 16) % 2 == parity)
                .toList());
    }

    private static List<Answer> served(List<Prediction> predictions) {
        return predictions.stream()
                .map(own -> new Answer(own.key(), own.served()))
                .toList();
    }
}
