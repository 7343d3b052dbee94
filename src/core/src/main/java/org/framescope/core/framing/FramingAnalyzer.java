package org.framescope.core.framing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.Reading;

/** How one-sidedly the article is framed, and which passages say so; silent without a trained model. */
public final class FramingAnalyzer implements Analyzer {

    private static final Manual MANUAL = new Manual(
            "framing",
            3,
            Set.of("attribution", "sentences", "wording", "headline"),
            List.of(),
            FramingMeasures.definitions());

    private final FramingJudge judge;

    public FramingAnalyzer(FramingJudge judge) {
        this.judge = judge;
    }

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<FramingBundle> models = judge.models();
        if (models.isEmpty()) {
            return Outcome.abstained(
                    "no trained model for the article's framing is installed, and rules alone do not judge it");
        }
        FramingBundle bundle = models.get();
        Optional<String> objection = Objections.toText(reading)
                .or(() -> Objections.toCast(reading, draft))
                .or(() -> Objections.toSpeakers(bundle, draft, true))
                .or(() -> Objections.toDomain(bundle.domain(), FrameReader.of(reading, draft)));
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        List<SentenceFacts> sentences = FactsReader.of(reading, draft);
        Scoring scoring = new Scoring(bundle, sentences);
        List<Measure> measures = scoring.measured().stream()
                .flatMap(m -> m.measure(sentences).stream())
                .toList();
        return new Outcome.Ok(new Analysis(List.of(scoring.verdict()), measures, List.of()));
    }
}
