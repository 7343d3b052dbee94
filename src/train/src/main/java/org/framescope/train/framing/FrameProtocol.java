package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.Frame;
import org.framescope.train.protocol.FoldMaker;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;

/**
 * Learns frames on some folds and answers on the one left out; penalty, calibration and threshold are chosen inside. The
 * outlets are dealt several times: with some thirty of them, one deal's luck is worth a point of F1.
 */
final class FrameProtocol {

    static final int FOLDS = 5;
    static final int DEALS = 3;
    private static final int INNER = 3;

    private final FrameSystem system;

    FrameProtocol(FrameSystem system) {
        this.system = system;
    }

    /**
     * What a training part says about one frame.
     *
     * @param threshold of probability, at which F1 is highest
     */
    record Chosen(double penalty, Platt platt, double threshold, List<Judgement> calibrated) {

        /** How little these answers, not learnt from, were expected. */
        double surprise() {
            return calibrated.stream()
                    .mapToDouble(a -> Math.log1p(Math.exp(a.truth() ? -a.logit() : a.logit())))
                    .sum();
        }
    }

    /** Each text answered once a deal. */
    List<FrameAnswer> answers(List<FrameText> texts) {
        List<FrameAnswer> answers = new ArrayList<>();
        for (int deal = 1; deal <= DEALS; deal++) {
            answers.addAll(answers(texts, folds(texts, FOLDS, deal)));
        }
        return answers;
    }

    private List<FrameAnswer> answers(List<FrameText> texts, Folds folds) {
        List<FrameAnswer> answers = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            List<FrameText> train = folds.outside(fold, texts, FrameText::id);
            Map<Frame, Chosen> chosen = choose(train);
            FrameSystem.Lesson lesson = system.over(train);
            for (Frame frame : Frame.all()) {
                ToDoubleFunction<FrameText> fitted =
                        lesson.learn(frame, chosen.get(frame).penalty());
                for (FrameText text : folds.inside(fold, texts, FrameText::id)) {
                    answers.add(answer(text, frame, chosen.get(frame), fitted));
                }
            }
        }
        return answers;
    }

    static FrameAnswer answer(FrameText text, Frame frame, Chosen chosen, ToDoubleFunction<FrameText> fitted) {
        Judgement judgement = new Judgement(
                text.frames().contains(frame.wireName()), chosen.platt().of(fitted.applyAsDouble(text)));
        return new FrameAnswer(text, frame, judgement, judgement.probability() >= chosen.threshold());
    }

    private static Folds folds(List<FrameText> texts, int folds, long seed) {
        return FoldMaker.whole(
                texts.stream().map(FrameText::id).toList(),
                texts.stream().map(FrameText::bond).toList(),
                folds,
                seed);
    }

    /** What a training part says about every frame, by leaving out one of its folds in turn. */
    Map<Frame, Chosen> choose(List<FrameText> train) {
        Folds inner = folds(train, INNER, 1);
        List<FrameSystem.Lesson> lessons = new ArrayList<>();
        List<List<FrameText>> left = new ArrayList<>();
        for (int fold = 0; fold < inner.count(); fold++) {
            lessons.add(system.over(inner.outside(fold, train, FrameText::id)));
            left.add(inner.inside(fold, train, FrameText::id));
        }
        Map<Frame, Chosen> chosen = new EnumMap<>(Frame.class);
        for (Frame frame : Frame.all()) {
            system.penalties().stream()
                    .map(penalty -> chosen(frame, penalty, lessons, left))
                    .min(Comparator.comparingDouble(Chosen::surprise))
                    .ifPresent(best -> chosen.put(frame, best));
        }
        return chosen;
    }

    private static Chosen chosen(
            Frame frame, double penalty, List<FrameSystem.Lesson> lessons, List<List<FrameText>> left) {
        List<Judgement> raw = new ArrayList<>();
        for (int fold = 0; fold < lessons.size(); fold++) {
            ToDoubleFunction<FrameText> fitted = lessons.get(fold).learn(frame, penalty);
            for (FrameText text : left.get(fold)) {
                raw.add(new Judgement(text.frames().contains(frame.wireName()), fitted.applyAsDouble(text)));
            }
        }
        Platt platt = Platt.fit(raw);
        List<Judgement> calibrated = raw.stream().map(platt::of).toList();
        return new Chosen(penalty, platt, threshold(calibrated), calibrated);
    }

    /** The probability from which saying yes gives the highest F1. */
    private static double threshold(List<Judgement> answers) {
        double best = 0.5;
        double highest = -1;
        for (int percent = 5; percent <= 70; percent += 1) {
            double threshold = percent / 100.0;
            double f1 = FrameFigures.f1(answers.stream()
                    .map(a -> new FrameFigures.Said(a.truth(), a.probability() >= threshold))
                    .toList());
            if (f1 > highest) {
                highest = f1;
                best = threshold;
            }
        }
        return best;
    }
}
