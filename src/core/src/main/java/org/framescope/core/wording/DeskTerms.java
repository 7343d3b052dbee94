package org.framescope.core.wording;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Style;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.language.Reading;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.OwnTerm;
import org.framescope.core.style.StylePack;

/** Findings about the terms that a desk's own style pack names, in the outlet's voice alone. */
final class DeskTerms {

    static final String RULE = "WRD-010";

    private DeskTerms() {}

    /** One finding for each term, at its first place. */
    static List<Finding> findings(Reading reading, Desk desk, Map<org.framescope.core.article.Field, Speech> speech) {
        Map<OwnTerm, List<Passage>> places = new LinkedHashMap<>();
        for (Desk.OwnWord word : desk.ownWords()) {
            Span span = word.span();
            if (speech.get(span.field()).voice(span) == Voice.OUTLET) {
                places.computeIfAbsent(word.term(), t -> new ArrayList<>()).add(reading.cut(span));
            }
        }
        return places.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue()))
                .toList();
    }

    private static Finding finding(OwnTerm term, List<Passage> places) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        term.hint().ifPresent(hint -> evidence.put("instead", Evidence.word(hint)));
        if (places.size() > 1) {
            evidence.put("also", Evidence.passages(places.subList(1, places.size())));
        }
        Passage first = places.get(0);
        return new Finding(
                RULE,
                term.severity(),
                Confidence.HIGH,
                first,
                Voice.OUTLET,
                evidence,
                "“" + first.text() + "” is on this desk's list: " + term.reason(),
                List.of("It is part of a name or a fixed term that the desk's list does not know."));
    }

    static Rule rule() {
        Style desk = desk();
        return new Rule(
                RULE,
                "The desk's own term",
                "Words that a style pack names, in the outlet's own voice. Without a style pack it finds nothing;"
                        + " repeats are one finding.",
                "A desk knows best which words it has agreed not to use, and why.",
                Severity.ERROR,
                Map.of(
                        "also", "further places where the same term stands in the outlet's voice",
                        "instead", "what the desk writes instead; never for use inside a quotation"),
                List.of(
                        finds(RULE, "The firm will [[leverage]] its name in the north of the country.")
                                .under(desk),
                        finds(RULE, "The city will [[leverage]] the grant, and the county plans to leverage its own.")
                                .under(desk),
                        ignores(RULE, "“We want to leverage our name,” said Anna Lind, who heads the firm.")
                                .under(desk),
                        ignores(RULE, "The leverage ratio of the bank rose to 4 percent in May.")
                                .under(desk),
                        ignores(RULE, "The firm will leverage its name in the north of the country.")));
    }

    /** A desk for the examples. */
    private static Style desk() {
        OwnTerm term = new OwnTerm("leverage", Severity.WARNING, "jargon; say “use”", Optional.of("use"));
        StylePack pack = new StylePack(
                "example",
                "1",
                "Example",
                "",
                false,
                Map.of(),
                List.of(term),
                List.of(new org.framescope.core.style.Allowed("leverage ratio", "a term of banking")),
                List.of(),
                List.of());
        return new AppliedStyle(pack, LocalDate.EPOCH);
    }
}
