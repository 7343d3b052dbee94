package org.framescope.core.naming;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.Spelling;
import org.framescope.core.style.StylePack;

/** Spellings that a desk's style pack does not want, outside quotations. */
final class PreferredSpellings {

    static final String RULE = "NAM-003";

    private PreferredSpellings() {}

    /** One finding for each preferred spelling, at the first place where another stands. */
    static List<Finding> findings(Reading reading, AppliedStyle style) {
        Map<String, Spelling> spellings = new HashMap<>();
        style.pack().spellings().forEach(s -> s.instead().forEach(other -> spellings.put(other, s)));
        Map<Spelling, List<Passage>> places = new LinkedHashMap<>();
        for (FieldText text : reading.fields()) {
            QuotedStretches quoted = new QuotedStretches(text);
            for (Match match : text.matches(style.spellings())) {
                Spelling spelling = spellings.get(match.entry().term());
                Passage passage = text.passage(match.begin(), match.end());
                if (!quoted.contain(match.begin()) && sameCase(passage.text(), spelling.prefer())) {
                    places.computeIfAbsent(spelling, s -> new ArrayList<>()).add(passage);
                }
            }
        }
        return places.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    /** A preferred name says nothing about a common noun of the same letters: Turkey, turkey. */
    private static boolean sameCase(String found, String prefer) {
        return !Character.isUpperCase(prefer.charAt(0)) || Character.isUpperCase(found.charAt(0));
    }

    private static Finding finding(Spelling spelling, List<Passage> places) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        evidence.put("prefer", Evidence.word(spelling.prefer()));
        evidence.put("places", Evidence.passages(places));
        String why = spelling.reason().map(r -> ": " + r).orElse("");
        return new Finding(
                RULE,
                Severity.NOTE,
                Confidence.HIGH,
                places.get(0),
                Voice.OUTLET,
                evidence,
                "“" + places.get(0).text() + "” stands here; this desk writes “" + spelling.prefer() + "”" + why + ".",
                List.of("It is part of a fixed name, or of a document's own title."));
    }

    static Rule rule() {
        StylePack pack = new StylePack(
                "example",
                "1",
                "Example",
                "",
                false,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Spelling("Kyiv", List.of("kiev"), Optional.empty()),
                        new Spelling("adviser", List.of("advisor"), Optional.empty())));
        AppliedStyle desk = new AppliedStyle(pack, LocalDate.EPOCH);
        return new Rule(
                RULE,
                "Not the desk's spelling",
                "Spellings for which a style pack prefers another, outside quotations. Without a style pack it finds"
                        + " nothing; all places of one word are one finding.",
                "One house spells a name in one way, so that its readers and its archive find it.",
                Severity.ERROR,
                Map.of(
                        "prefer", "the spelling that the desk writes",
                        "places", "every place where another one stands, outside quotations"),
                List.of(
                        finds(RULE, "The train to [[Kiev]] left on Monday with the mayor on board.")
                                .under(desk),
                        finds(RULE, "An [[advisor]] to the mayor met the press on Monday in the town hall.")
                                .under(desk),
                        ignores(RULE, "The train to Kyiv left on Monday with the mayor on board.")
                                .under(desk),
                        ignores(RULE, "The sign said “Kiev 40 km” when the mayor passed it on Monday.")
                                .under(desk),
                        ignores(RULE, "The train to Kiev left on Monday with the mayor on board.")));
    }
}
