package org.framescope.core.characters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.Disguise;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/**
 * Reports words that are spelled with other characters than a reader sees. Every other judgement reads through them, so
 * that they move no score; that they are there is for the reader to know. Speaks about any language, because a text may
 * be disguised so well that it no longer counts as English.
 */
public final class CharactersAnalyzer implements Analyzer {

    private static final MeasureDefinition DISGUISED = MeasureDefinition.amount(
            "characters.disguised",
            "places",
            "Words with look-alike letters or invisible characters inside, and stretches shown in another order; soft"
                    + " hyphens are not counted.");

    @Override
    public Manual manual() {
        return new Manual("characters", 1, Set.of("attribution"), CharacterRules.all(), List.of(DISGUISED));
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Voices voices = draft.section(Voices.class).orElseGet(() -> new Voices(List.of()));
        Map<Disguise.Kind, List<Place>> places = places(reading);
        List<Finding> findings = new ArrayList<>();
        places.forEach((kind, same) -> findings.add(new Disguised(CharacterRule.of(kind), same).finding(voices)));
        int counted = places.entrySet().stream()
                .filter(e -> e.getKey() != Disguise.Kind.SOFT_HYPHEN)
                .mapToInt(e -> e.getValue().size())
                .sum();
        return new Outcome.Ok(new Analysis(List.of(), List.of(DISGUISED.count(counted)), findings));
    }

    private static Map<Disguise.Kind, List<Place>> places(Reading reading) {
        Map<Disguise.Kind, List<Place>> places = new EnumMap<>(Disguise.Kind.class);
        for (FieldText text : reading.fields()) {
            for (Disguise disguise : text.disguises()) {
                Place place = new Place(disguise, text.passage(disguise.begin(), disguise.end()));
                places.computeIfAbsent(disguise.kind(), k -> new ArrayList<>()).add(place);
            }
        }
        return places;
    }
}
