package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.framescope.core.framing.Frame;
import org.framescope.train.protocol.FigureRow;

/** Every figure about frames: on folds of whole outlets, beside the floor, and across to gun-violence headlines. */
final class FramesExamination {

    private static final String PROTOCOL = "narratives.by-outlet";

    /** Those frames that some frames of the other code book come near to. */
    private static final Set<Frame> NEAR = Set.of(Frame.CONFLICT, Frame.ECONOMIC, Frame.MORALITY);

    private FramesExamination() {}

    static List<FigureRow> rows(List<FrameText> narratives, List<FrameText> headlines) {
        List<FigureRow> rows = new ArrayList<>();
        List<FrameSystem> systems = List.of(FrameFit.both(), new FrameBags());
        for (FrameSystem system : systems) {
            rows.addAll(FrameFigures.of(PROTOCOL, system.name(), new FrameProtocol(system).answers(narratives)));
        }
        if (!headlines.isEmpty()) {
            rows.addAll(across(narratives, headlines));
        }
        return rows;
    }

    /** Learnt from all climate articles, asked about headlines on guns: only the ranking can be compared. */
    private static List<FigureRow> across(List<FrameText> narratives, List<FrameText> headlines) {
        FrameFit system = FrameFit.both();
        Map<Frame, FrameProtocol.Chosen> all = new FrameProtocol(system).choose(narratives);
        FrameSystem.Lesson lesson = system.over(narratives);
        List<FigureRow> rows = new ArrayList<>();
        for (Frame frame : NEAR.stream().sorted().toList()) {
            FrameProtocol.Chosen chosen = all.get(frame);
            ToDoubleFunction<FrameText> fitted = lesson.learn(frame, chosen.penalty());
            List<FrameAnswer> answers = headlines.stream()
                    .map(t -> FrameProtocol.answer(t, frame, chosen, fitted))
                    .toList();
            rows.add(FrameFigures.row(
                    "gun-headlines",
                    system.name(),
                    frame.wireName() + ".auc",
                    answers,
                    a -> Auc.of(a.stream().map(FrameAnswer::judgement).toList())));
        }
        return rows;
    }
}
