package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.Frame;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Judgement;

/** The figures of a system that tells frames; intervals draw whole outlets again. */
final class FrameFigures {

    private FrameFigures() {}

    /** What is so, and what was said. */
    record Said(boolean truth, boolean yes) {}

    static double f1(List<Said> answers) {
        double hits = answers.stream().filter(a -> a.truth() && a.yes()).count();
        double wrong = answers.stream().filter(a -> a.truth() != a.yes()).count();
        return hits == 0 ? 0 : 2 * hits / (2 * hits + wrong);
    }

    static List<FigureRow> of(String protocol, String system, List<FrameAnswer> answers) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(row(protocol, system, "macro-f1", answers, FrameFigures::macro));
        rows.add(row(protocol, system, "micro-f1", answers, a -> f1(said(a))));
        rows.add(row(
                protocol,
                system,
                "calibration-error",
                answers,
                a -> FramingFigures.calibrationError(
                        a.stream().map(FrameAnswer::judgement).toList())));
        for (Frame frame : Frame.all()) {
            List<FrameAnswer> own =
                    answers.stream().filter(a -> a.frame() == frame).toList();
            rows.add(row(protocol, system, frame.wireName() + ".f1", own, a -> f1(said(a))));
            rows.add(row(
                    protocol,
                    system,
                    frame.wireName() + ".auc",
                    own,
                    a -> Auc.of(a.stream().map(FrameAnswer::judgement).toList())));
        }
        return rows;
    }

    static List<Judgement> judgements(List<FrameAnswer> answers, Frame frame) {
        return answers.stream()
                .filter(a -> a.frame() == frame)
                .map(FrameAnswer::judgement)
                .toList();
    }

    private static double macro(List<FrameAnswer> answers) {
        return Frame.all().stream()
                .mapToDouble(frame ->
                        f1(said(answers.stream().filter(a -> a.frame() == frame).toList())))
                .average()
                .orElseThrow();
    }

    private static List<Said> said(List<FrameAnswer> answers) {
        return answers.stream()
                .map(a -> new Said(a.judgement().truth(), a.said()))
                .toList();
    }

    static FigureRow row(
            String protocol,
            String system,
            String figure,
            List<FrameAnswer> answers,
            ToDoubleFunction<List<FrameAnswer>> value) {
        List<Double> interval = new ClusterBootstrap<>(answers, a -> a.text().bond()).interval(value);
        int asked = (int) answers.stream()
                .map(a -> a.text().id() + "\t" + a.frame())
                .distinct()
                .count();
        return new FigureRow(protocol, system, figure, value.applyAsDouble(answers), interval, asked);
    }
}
