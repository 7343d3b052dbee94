package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;

/** The verdict on one caption, with the findings that it leads to. */
record CaptionJudgement(Mismatch.Scored mismatch, Map<String, Evidence> evidence, List<Finding> findings) {

    CaptionJudgement {
        findings = List.copyOf(findings);
    }

    static CaptionJudgement of(Comparison comparison, Optional<PublicationDay> published) {
        Map<CaptionFeature, Double> features = CaptionFeatures.of(comparison, published);
        Mismatch.Scored mismatch = CaptionModel.score(features);
        List<Contradictions.Found> statements =
                Contradictions.of(comparison, published).found();
        Map<String, Evidence> evidence = MismatchEvidence.of(comparison, statements);
        List<Finding> findings = new ArrayList<>();
        if (mismatch.band() != Band.NONE) {
            findings.addAll(
                    switch (CaptionModel.reason(features)) {
                        case OTHER_STORY -> List.of(otherStory(comparison, mismatch, evidence));
                        case UNKNOWN_NAME -> unknownNames(comparison, mismatch, evidence);
                        case MISPLACED_NAME -> misplaced(comparison, evidence);
                        case OTHER_STATEMENT -> List.of();
                    });
        }
        if (findings.isEmpty() && CaptionModel.isMisplaced(features)) {
            findings.addAll(withExchangedPost(comparison, evidence));
        }
        if (findings.isEmpty()) {
            statements.forEach(s -> findings.add(statement(s, comparison, evidence)));
        }
        return new CaptionJudgement(mismatch, evidence, findings);
    }

    private static Severity severity(Band band) {
        return switch (band) {
            case NONE, NOTE -> Severity.NOTE;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
    }

    private static Finding otherStory(Comparison comparison, Mismatch.Scored mismatch, Map<String, Evidence> evidence) {
        Passage whole = comparison.text().whole();
        Confidence confidence = mismatch.band() == Band.ERROR ? Confidence.HIGH : Confidence.MEDIUM;
        return new Finding(
                CaptionRules.OTHER_STORY,
                severity(mismatch.band()),
                confidence,
                whole,
                Voice.OUTLET,
                evidence,
                CaptionReasons.otherStory(comparison),
                CaptionReasons.innocentReadings(comparison));
    }

    /** One finding for all names that the article does not know, at the first of them. */
    private static List<Finding> unknownNames(
            Comparison comparison, Mismatch.Scored mismatch, Map<String, Evidence> evidence) {
        List<Name> names = comparison.names(Name.Kind.PERSON).stream()
                .filter(p -> p.recognition() == Recognition.NONE)
                .map(Comparison.Judged::name)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                CaptionRules.UNKNOWN_NAME,
                severity(mismatch.band()).atMost(Severity.WARNING),
                Confidence.MEDIUM,
                comparison.text().passage(names.get(0)),
                Voice.OUTLET,
                evidence,
                CaptionReasons.unknownNames(names),
                CaptionReasons.nameReadings()));
    }

    private static List<Finding> withExchangedPost(Comparison comparison, Map<String, Evidence> evidence) {
        PersonFit fit = new PersonFit(comparison);
        return fit.misplaced().filter(fit::hasExchangedPost).isPresent() ? misplaced(comparison, evidence) : List.of();
    }

    /** The person whose post the article exchanges, else the one farthest from the matter. */
    private static List<Finding> misplaced(Comparison comparison, Map<String, Evidence> evidence) {
        PersonFit fit = new PersonFit(comparison);
        Optional<Name> name = fit.misplaced();
        return name.map(n -> new Finding(
                        CaptionRules.MISPLACED_NAME,
                        Severity.NOTE,
                        Confidence.LOW,
                        comparison.text().passage(n),
                        Voice.OUTLET,
                        evidence,
                        CaptionReasons.misplaced(n, fit.hasExchangedPost(n)),
                        CaptionReasons.misplacedReadings()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Finding statement(
            Contradictions.Found found, Comparison comparison, Map<String, Evidence> evidence) {
        return new Finding(
                CaptionRules.CONTRADICTION,
                Severity.NOTE,
                Confidence.LOW,
                found.passage(),
                Voice.OUTLET,
                evidence,
                found.reason(),
                CaptionReasons.innocentReadings(comparison));
    }
}
