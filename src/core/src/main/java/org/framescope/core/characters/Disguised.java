package org.framescope.core.characters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Voices;

/** All places of one kind in an article; together they are one finding, at the first of them. */
record Disguised(CharacterRule rule, List<Place> places) {

    private static final int LISTED = 20;
    private static final int NAMED = 8;

    Disguised {
        places = List.copyOf(places);
    }

    Finding finding(Voices voices) {
        Passage first = places.get(0).passage();
        return new Finding(
                rule.id(),
                rule.isGrave(places) ? Severity.WARNING : Severity.NOTE,
                Confidence.HIGH,
                first,
                voices.of(first.span()),
                Map.of(
                        "seen",
                                Evidence.words(
                                        listed().map(Place::seen).distinct().toList()),
                        "characters", Evidence.words(Place.characters(places, NAMED)),
                        "places", Evidence.passages(listed().map(Place::passage).toList()),
                        "count", Evidence.number(places.size())),
                reason(),
                rule.otherReadings());
    }

    private Stream<Place> listed() {
        return places.stream().limit(LISTED);
    }

    private String reason() {
        Place first = places.get(0);
        String characters = String.join(", ", Place.characters(List.of(first), NAMED));
        String reason = rule.reason(rule == CharacterRule.REORDERED ? first.stored() : first.seen(), characters);
        int more = places.size() - 1;
        if (more == 0) {
            return reason;
        }
        return reason
                + (more == 1 ? " The article does so once more." : " The article does so at " + more + " more places.");
    }
}
