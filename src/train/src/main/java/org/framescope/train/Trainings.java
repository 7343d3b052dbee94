package org.framescope.train;

import java.util.List;
import org.framescope.train.attribution.AttributionModelTraining;
import org.framescope.train.encoder.SentenceModelTraining;
import org.framescope.train.framing.FramingTraining;
import org.framescope.train.mismatch.CaptionTraining;
import org.framescope.train.mismatch.DocumentFrequencies;
import org.framescope.train.mismatch.HeadlineTraining;
import org.framescope.train.mismatch.TopicVectors;
import org.framescope.train.protocol.FoldTraining;
import org.framescope.train.sentence.SentenceTraining;
import org.framescope.train.wording.AgreementTraining;
import org.framescope.train.wording.LoadedModelTraining;
import org.framescope.train.wording.RulePrecisionTraining;

/** All trainings of this version, one line each. */
final class Trainings {

    private Trainings() {}

    static List<Training> all() {
        return List.of(
                new AgreementTraining(),
                new RulePrecisionTraining(),
                new SentenceTraining(),
                new DocumentFrequencies(),
                new TopicVectors(),
                new CaptionTraining(),
                new HeadlineTraining(),
                new FoldTraining(),
                new AttributionModelTraining(),
                new LoadedModelTraining(),
                SentenceModelTraining.served(),
                SentenceModelTraining.smaller(),
                SentenceModelTraining.balanced(),
                new FramingTraining());
    }
}
