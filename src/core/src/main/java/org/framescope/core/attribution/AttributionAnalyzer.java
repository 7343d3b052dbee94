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
import org.framescope.core.language.Reading;

/** Who says what: attributions with their sources and chains, the voice of every word, the speakers. */
public final class AttributionAnalyzer implements Analyzer {

    private static final Manual MANUAL =
            new Manual("attribution", 3, Set.of(), AttributionRules.all(), AttributionMeasures.definitions());

    private final AttributionTagger tagger;

    /** With rules alone. */
    public AttributionAnalyzer() {
        this(AttributionTagger.NONE);
    }

    /** @param tagger who looks for sources, cues and contents; where it does not speak, rules do */
    public AttributionAnalyzer(AttributionTagger tagger) {
        this.tagger = tagger;
    }

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
        Optional<AttributionTags> tags = tagger.tags(reading.fields());
        List<Attribution> attributions = attributions(reading, index, tags);
        return new Outcome.Ok(new Analysis(
                List.of(
                        new Attributions(tags.map(AttributionTags::model), attributions),
                        VoiceMap.of(reading, attributions),
                        SpeakerList.of(attributions, index),
                        VoiceCount.of(reading, attributions).shares()),
                AttributionMeasures.of(reading, attributions),
                AttributionFindings.of(reading, attributions)));
    }

    private static List<Attribution> attributions(Reading reading, NameIndex index, Optional<AttributionTags> tags) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < reading.fields().size(); i++) {
            TokenView view = new TokenView(reading.fields().get(i));
            int field = i;
            Optional<FieldTags> own = tags.map(all -> all.byField().get(field));
            List<Statement> statements =
                    own.map(t -> TaggedExtraction.of(view, t)).orElseGet(() -> Extraction.of(view));
            attributions.addAll(new Resolver(view, index).attributions(statements, attributions.size()));
        }
        return attributions;
    }
}
