package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Who says what: attributions with their sources and chains, the voice of every word, the speakers. */
public final class AttributionAnalyzer implements Analyzer {

    private static final Manual MANUAL =
            new Manual("attribution", 2, Set.of(), AttributionRules.all(), AttributionMeasures.definitions());

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<String> objection = English.objection(reading);
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        NameIndex index = NameIndex.of(reading);
        List<Attribution> attributions = attributions(reading, index);
        return new Outcome.Ok(new Analysis(
                List.of(
                        new Attributions(attributions),
                        VoiceMap.of(reading, attributions),
                        SpeakerList.of(attributions, index),
                        VoiceCount.of(reading, attributions).shares()),
                AttributionMeasures.of(reading, attributions),
                AttributionFindings.of(reading, attributions)));
    }

    private static List<Attribution> attributions(Reading reading, NameIndex index) {
        List<Attribution> attributions = new ArrayList<>();
        for (FieldText text : reading.fields()) {
            TokenView view = new TokenView(text);
            attributions.addAll(new Resolver(view, index).attributions(Extraction.of(view), attributions.size()));
        }
        return attributions;
    }
}
