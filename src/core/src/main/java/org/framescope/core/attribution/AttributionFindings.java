package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.language.WordList;

/** Looks through attributions for sources that a reader cannot place. */
final class AttributionFindings {

    private static final Lexicon WITHHELD =
            Lexicon.of(WordList.load(AttributionFindings.class, "withheld-sources.txt"));

    private final Reading reading;

    private AttributionFindings(Reading reading) {
        this.reading = reading;
    }

    static List<Finding> of(Reading reading, List<Attribution> attributions) {
        AttributionFindings findings = new AttributionFindings(reading);
        Map<Field, List<Attribution>> byField = attributions.stream()
                .collect(Collectors.groupingBy(a -> a.content().get(0).field()));
        List<Finding> found = new ArrayList<>();
        for (FieldText text : reading.fields()) {
            NavigableSet<Integer> withheld = findings.beginnings(text);
            byField.getOrDefault(text.field(), List.of()).forEach(a -> findings.judge(a, withheld, found));
        }
        ContestedAssertions.of(reading, attributions).forEach(c -> found.add(findings.asserted(c)));
        return found;
    }

    private static boolean isCalledWithheld(Passage source, NavigableSet<Integer> withheld) {
        Integer at = withheld.ceiling(source.begin());
        return at != null && at < source.end();
    }

    private void judge(Attribution attribution, NavigableSet<Integer> withheld, List<Finding> found) {
        if (attribution.source().isEmpty()) {
            attribution
                    .cue()
                    .filter(cue -> attribution.content().size() == 1)
                    .filter(cue -> standsRightBehind(attribution.content().get(0), cue.passage()))
                    .ifPresent(cue -> found.add(nobody(cue.passage(), attribution)));
            return;
        }
        Passage source = attribution.source().get().passage();
        attribution
                .anonymity()
                .filter(a -> !a.reasonStated() && isCalledWithheld(source, withheld))
                .ifPresent(a -> found.add(withheld(source, attribution, a)));
        if (attribution.chain().size() > 1) {
            found.add(thirdHand(source, attribution));
        }
    }

    /** "It was said that …", but no "this is"; in "proposed legislation that …" the words belong to the noun between. */
    private boolean standsRightBehind(Passage content, Passage cue) {
        return content.text().startsWith("that ")
                && !VerbGroups.BE.contains(cue.text().substring(cue.text().lastIndexOf(' ') + 1))
                && content.begin() > cue.end()
                && reading.field(content.field())
                        .map(text -> text.raw().substring(cue.end(), content.begin()))
                        .filter(String::isBlank)
                        .isPresent();
    }

    private NavigableSet<Integer> beginnings(FieldText text) {
        return text.matches(WITHHELD).stream().map(Match::begin).collect(Collectors.toCollection(TreeSet::new));
    }

    private Finding withheld(Passage source, Attribution attribution, Anonymity anonymity) {
        boolean judges = anonymity.matter() == Anonymity.Matter.OPINION;
        return finding(
                AttributionRules.WITHHELD,
                anonymity.basisStated() && !judges ? Severity.NOTE : Severity.WARNING,
                source,
                Map.of(
                        "content", Evidence.passages(attribution.content()),
                        "basis", Evidence.passages(anonymity.passages()),
                        "matter", Evidence.word(judges ? "judgment" : "fact")),
                "The text puts this to “" + source.text() + "” without a name, and gives no reason for withholding it. "
                        + basis(anonymity)
                        + (judges ? " What it is cited for is a judgment or a forecast, which nobody can check." : ""),
                List.of(
                        "The reason may stand elsewhere in the article.",
                        "The source may risk a job or safety, which the text does not say."));
    }

    private static String basis(Anonymity anonymity) {
        return anonymity.basisStated()
                ? "It does say how the source would know: “"
                        + anonymity.passages().get(0).text() + "”."
                : "Nor does it say how the source would know.";
    }

    private Finding asserted(ContestedAssertions.Candidate candidate) {
        return finding(
                AttributionRules.ASSERTED,
                Severity.NOTE,
                candidate.words(),
                Map.of(
                        "sentence", Evidence.passages(List.of(candidate.sentence())),
                        "kind", Evidence.word(candidate.kind())),
                "The outlet itself says so, and the sentence names nobody. A reader could ask: who says so?",
                List.of(
                        "The sentences around may give the source or the facts.",
                        "It may be common knowledge, or marked elsewhere as opinion."));
    }

    private Finding nobody(Passage cue, Attribution attribution) {
        return finding(
                AttributionRules.NOBODY,
                Severity.NOTE,
                cue,
                Map.of("content", Evidence.passages(attribution.content())),
                "“" + withoutClitic(cue.text()) + "” names nobody who said it.",
                List.of("The sentences around may name the source.", "It may be common knowledge."));
    }

    /** "believed" of "It's believed". */
    private static String withoutClitic(String cue) {
        int blank = cue.indexOf(' ');
        boolean clitic = blank > 0 && (cue.charAt(0) == '\'' || cue.charAt(0) == '\u2019');
        return clitic ? cue.substring(blank + 1) : cue;
    }

    private Finding thirdHand(Passage source, Attribution attribution) {
        List<Passage> chain = attribution.chain().stream().map(Hop::passage).toList();
        return finding(
                AttributionRules.THIRD_HAND,
                Severity.NOTE,
                source,
                Map.of("chain", Evidence.passages(chain)),
                "The words came through " + chain.size() + " others: "
                        + String.join(
                                ", then ", chain.stream().map(Passage::text).toList()) + ".",
                List.of("The nearer station may carry the interview in full."));
    }

    private Finding finding(
            String rule,
            Severity severity,
            Passage passage,
            Map<String, Evidence> evidence,
            String reason,
            List<String> otherReadings) {
        Field field = passage.field();
        Voice voice = Voice.OUTLET;
        return new Finding(
                rule,
                severity.atMost(Severity.WARNING),
                reading.article().confidence(field) == Confidence.LOW ? Confidence.LOW : Confidence.MEDIUM,
                passage,
                voice,
                evidence,
                reason,
                otherReadings);
    }
}
