package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;

/** The verdict on a headline, with the findings that it leads to. */
record HeadlineJudgement(Mismatch.Scored mismatch, Map<String, Evidence> evidence, List<Finding> findings) {

    private static final AdditiveModel<HeadlineFeature> MODEL =
            AdditiveModel.load("headline-unrelated.txt", HeadlineFeature.class, HeadlineFeature::key);
    private static final Scale SCALE = Scale.load("headline-scale.txt");

    HeadlineJudgement {
        findings = List.copyOf(findings);
    }

    /** @param most no finding is more severe than this */
    static HeadlineJudgement of(Comparison comparison, Severity most) {
        Mismatch.Scored mismatch = score(HeadlineFeatures.of(comparison));
        Map<String, Evidence> evidence = MismatchEvidence.of(comparison, List.of());
        List<Finding> findings = new ArrayList<>();
        if (mismatch.band() == Band.NONE) {
            unknown(comparison, evidence).ifPresent(findings::add);
            dropped(comparison).ifPresent(findings::add);
        } else {
            findings.add(unrelated(comparison, mismatch.band(), most, evidence));
        }
        clickbait(comparison).ifPresent(findings::add);
        return new HeadlineJudgement(mismatch, evidence, findings);
    }

    static double rawLogOdds(Map<HeadlineFeature, Double> features) {
        return MODEL.logOdds(features);
    }

    static Mismatch.Scored score(Map<HeadlineFeature, Double> features) {
        double probability = SCALE.probability(rawLogOdds(features));
        Part part = MODEL.part("other-story", features, HeadlineFeature::key);
        return new Mismatch.Scored(probability, SCALE.band(probability), List.of(part));
    }

    private static Finding unrelated(Comparison comparison, Band band, Severity most, Map<String, Evidence> evidence) {
        Severity severity =
                band == Band.ERROR ? Severity.ERROR : band == Band.WARNING ? Severity.WARNING : Severity.NOTE;
        return new Finding(
                HeadlineRules.UNRELATED,
                severity.atMost(most),
                band == Band.ERROR ? Confidence.HIGH : Confidence.MEDIUM,
                comparison.text().whole(),
                Voice.OUTLET,
                evidence,
                HeadlineReasons.unrelated(comparison),
                List.of(
                        "a headline that plays on words or takes a position, as over a column",
                        "a headline for a live page or a collection of stories",
                        "left over from another story"));
    }

    /** One finding for all names and numbers that the body lacks, at the first of them. */
    private static Optional<Finding> unknown(Comparison comparison, Map<String, Evidence> evidence) {
        List<Passage> missing = new ArrayList<>();
        comparison.names().stream()
                .filter(n -> n.recognition() == Recognition.NONE && n.name().isSurelyPerson())
                .forEach(n -> missing.add(comparison.text().passage(n.name())));
        comparison.text().numbers().stream()
                .filter(q -> !comparison.ground().hasNumberLike(q.value()) && !HeadlineReasons.isOrdinaryNumber(q))
                .forEach(q -> missing.add(comparison.text().text().passage(q.token())));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                HeadlineRules.UNKNOWN,
                Severity.NOTE,
                Confidence.MEDIUM,
                missing.get(0),
                Voice.OUTLET,
                evidence,
                HeadlineReasons.unknown(missing),
                List.of("another spelling, a sum or a rounded number", "a nickname or short form that readers know")));
    }

    private static Optional<Finding> dropped(Comparison comparison) {
        return DroppedQualifier.of(comparison)
                .map(qualifier -> new Finding(
                        HeadlineRules.DROPPED,
                        Severity.NOTE,
                        Confidence.LOW,
                        comparison.text().whole(),
                        Voice.OUTLET,
                        Map.of(MismatchEvidence.QUALIFIER, Evidence.passages(List.of(qualifier))),
                        HeadlineReasons.dropped(qualifier),
                        List.of("the body states it flatly elsewhere")));
    }

    private static Optional<Finding> clickbait(Comparison comparison) {
        List<Passage> marks = ClickbaitForm.marks(comparison.text().text());
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Evidence> evidence = new TreeMap<>();
        evidence.put(MismatchEvidence.MARKS, Evidence.passages(marks));
        return Optional.of(new Finding(
                HeadlineRules.CLICKBAIT,
                Severity.NOTE,
                Confidence.MEDIUM,
                comparison.text().whole(),
                Voice.OUTLET,
                evidence,
                HeadlineReasons.clickbait(marks),
                List.of("a service piece that readers look for under this form")));
    }
}
