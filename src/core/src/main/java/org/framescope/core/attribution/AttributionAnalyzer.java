package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Who says what: attributions with their sources and chains, the voice of every word, the speakers. */
public final class AttributionAnalyzer implements Analyzer {

    private static final Manual MANUAL = new Manual("attribution", 1, Set.of(), List.of(), List.of());

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        List<Attribution> attributions = attributions(reading);
        return new Outcome.Ok(new Analysis(
                List.of(new Attributions(attributions), VoiceMap.of(reading, attributions)), List.of(), List.of()));
    }

    private static List<Attribution> attributions(Reading reading) {
        NameIndex index = NameIndex.of(reading);
        List<Attribution> attributions = new ArrayList<>();
        for (FieldText text : reading.fields()) {
            TokenView view = new TokenView(text);
            attributions.addAll(new Resolver(view, index).attributions(Extraction.of(view), attributions.size()));
        }
        return attributions;
    }
}
