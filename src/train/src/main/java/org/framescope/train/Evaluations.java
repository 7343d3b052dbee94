package org.framescope.train;

import java.util.List;
import org.framescope.train.attribution.AttributionEvaluation;
import org.framescope.train.baseline.OutletLeak;
import org.framescope.train.baseline.SentenceBaselines;
import org.framescope.train.encoder.EncoderAgreement;
import org.framescope.train.encoder.SentenceModelEvaluation;
import org.framescope.train.extraction.ExtractionEvaluation;
import org.framescope.train.framing.FramesEvaluation;
import org.framescope.train.framing.FramingEvaluation;
import org.framescope.train.framing.OutletsEvaluation;
import org.framescope.train.mismatch.CaptionErrors;
import org.framescope.train.mismatch.CaptionEvaluation;
import org.framescope.train.mismatch.HeadlineEvaluation;
import org.framescope.train.robustness.RobustnessEvaluation;
import org.framescope.train.sentence.SentenceEvaluation;
import org.framescope.train.wording.WordingEvaluation;

/** All evaluations of this version, one line each. */
final class Evaluations {

    private Evaluations() {}

    static List<Evaluation> all() {
        return List.of(
                new AttributionEvaluation(),
                new EncoderAgreement(),
                new SentenceModelEvaluation(),
                new ExtractionEvaluation(),
                new WordingEvaluation(),
                new SentenceEvaluation(),
                new SentenceBaselines(),
                new OutletLeak(),
                new CaptionEvaluation(),
                new CaptionErrors(),
                new HeadlineEvaluation(),
                new RobustnessEvaluation(),
                new FramingEvaluation(),
                new FramesEvaluation(),
                new OutletsEvaluation());
    }
}
