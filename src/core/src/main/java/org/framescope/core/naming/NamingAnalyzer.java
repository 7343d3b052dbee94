package org.framescope.core.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.English;
import org.framescope.core.language.Reading;
import org.framescope.core.style.AppliedStyle;

/** Finds people and places whose names one article spells in several ways. It prefers a spelling only where a desk does. */
public final class NamingAnalyzer implements Analyzer {

    private static final MeasureDefinition VARIED = MeasureDefinition.amount(
            "naming.varied-names", "names", "People and places whose name the article spells in more than one way.");

    @Override
    public Manual manual() {
        return new Manual("naming", 3, Set.of("attribution"), NamingRules.all(), List.of(VARIED));
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<String> objection = English.objection(reading);
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        Voices voices = draft.section(Voices.class).orElseGet(() -> new Voices(List.of()));
        List<Finding> findings = new ArrayList<>();
        for (Variants person : PersonVariants.in(reading)) {
            findings.add(finding(NamingRules.PERSON, person, voices, NamingRules.PERSON_READINGS));
        }
        for (Variants place : PlaceVariants.in(reading)) {
            findings.add(finding(NamingRules.PLACE, place, voices, NamingRules.PLACE_READINGS));
        }
        int varied = findings.size();
        draft.section(AppliedStyle.class)
                .ifPresent(style -> findings.addAll(PreferredSpellings.findings(reading, style)));
        return new Outcome.Ok(new Analysis(List.of(), List.of(VARIED.count(varied)), findings));
    }

    private static Finding finding(String rule, Variants variants, Voices voices, List<String> otherReadings) {
        Passage passage = variants.departure().passage();
        String reason = "“" + passage.text() + "” stands here; the article begins with “"
                + variants.mentions().get(0).passage().text() + "”.";
        return new Finding(
                rule,
                Severity.NOTE,
                variants.confidence(),
                passage,
                voices.of(passage.span()),
                Map.of(
                        "spellings", Evidence.words(variants.spellings()),
                        "places", Evidence.passages(variants.firstPlaces())),
                reason,
                otherReadings);
    }
}
