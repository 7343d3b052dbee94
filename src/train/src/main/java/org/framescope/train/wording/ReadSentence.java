package org.framescope.train.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;
import org.framescope.engine.Framescope;

/** A labelled sentence with what was found in it. */
record ReadSentence(LabelledSentence gold, List<WordingSpan> spans, List<Finding> findings, int words) {

    /** Categories that are judgments; which of them a judgment is, editors rarely agree on. */
    static final Set<Category> JUDGING = EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM);

    private static final Set<String> ONLY = Set.of("wording");

    ReadSentence {
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }

    static ReadSentence of(LabelledSentence gold, Framescope framescope) {
        AnalysisReport report = framescope.analyze(Article.ofBody(gold.text()), ONLY);
        return new ReadSentence(
                gold,
                report.section(WordingSpans.class).map(WordingSpans::all).orElse(List.of()),
                report.findings().stream().map(ReportedFinding::finding).toList(),
                report.reading().fields().stream().mapToInt(FieldText::words).sum());
    }

    /** Outlet-voice judgments that were found: those rightly, and all but those on which editors would differ. */
    Share loadedPrecision() {
        return Share.of(spans.stream()
                .filter(s -> JUDGING.contains(s.category()) && s.voice() == Voice.OUTLET)
                .map(s -> judged(s.passage().span(), JUDGING, Optional.of(Voice.OUTLET)))
                .toList());
    }

    /** Outlet-voice judgments that are there: those found, and all. */
    Share loadedRecall() {
        return Share.of(gold.labels().stream()
                .filter(l -> JUDGING.contains(l.category()) && l.voice() == Voice.OUTLET && !l.optional())
                .map(l -> Verdict.of(spans.stream()
                        .anyMatch(s -> JUDGING.contains(s.category())
                                && s.voice() == Voice.OUTLET
                                && s.passage().span().overlaps(l.span()))))
                .toList());
    }

    /** Found spans of any category that overlap a label: those given the label's voice, and all. */
    Share voices() {
        return Share.of(spans.stream()
                .flatMap(s -> gold.labels().stream()
                        .filter(l -> l.span().overlaps(s.passage().span()))
                        .findFirst()
                        .map(l -> Verdict.of(l.voice() == s.voice()))
                        .stream())
                .toList());
    }

    /** Findings of one category: those that overlap a label of it, and all but those on which editors would differ. */
    Share precision(Category category) {
        Set<Category> wanted = JUDGING.contains(category) ? JUDGING : EnumSet.of(category);
        return Share.of(findings.stream()
                .filter(f -> f.rule().equals(category.rule()))
                .map(f -> judged(f.passage().span(), wanted, Optional.empty()))
                .toList());
    }

    /** Labels of one category in the outlet's voice: those that a finding or a span of it covers, and all. */
    Share recall(Category category) {
        Set<Category> wanted = JUDGING.contains(category) ? JUDGING : EnumSet.of(category);
        return Share.of(gold.labels().stream()
                .filter(l -> l.category() == category && l.voice() == Voice.OUTLET && !l.optional())
                .map(l -> Verdict.of(spans.stream()
                        .anyMatch(s -> wanted.contains(s.category())
                                && s.passage().span().overlaps(l.span()))))
                .toList());
    }

    int warnings() {
        return (int) findings.stream()
                .filter(f -> f.severity().compareTo(Severity.WARNING) >= 0)
                .count();
    }

    private Verdict judged(Span found, Set<Category> wanted, Optional<Voice> voice) {
        List<LabelledSentence.Label> met = gold.labels().stream()
                .filter(l -> l.span().overlaps(found) && wanted.contains(l.category()))
                .filter(l -> voice.isEmpty() || l.voice() == voice.get())
                .toList();
        if (!met.isEmpty() && met.stream().allMatch(LabelledSentence.Label::optional)) {
            return Verdict.OPEN;
        }
        return Verdict.of(!met.isEmpty());
    }
}
