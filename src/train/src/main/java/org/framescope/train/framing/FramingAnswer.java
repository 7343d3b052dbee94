package org.framescope.train.framing;

import java.util.List;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.LabelRule;
import org.framescope.train.protocol.Judgement;

/**
 * What a model said about an article that neither it nor its calibration had seen.
 *
 * @param model who said it, calibrated
 */
record FramingAnswer(FramedArticle article, Judgement judgement, LabelRule labels, FramingModel model) {

    static List<Judgement> judgements(List<FramingAnswer> answers) {
        return answers.stream().map(FramingAnswer::judgement).toList();
    }

    boolean isCovered() {
        return Conformal.covers(labels, judgement);
    }
}
