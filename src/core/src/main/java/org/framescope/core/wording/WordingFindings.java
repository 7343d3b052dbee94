package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Genre;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/**
 * Turns worded choices into findings that a desk can bear: repeats of a term in one voice are one finding, mild terms
 * and words inside quotations are none, and there are never more than {@link #MOST_PER_100_WORDS} for 100 words.
 */
final class WordingFindings {

    static final int MOST_PER_100_WORDS = 2;

    /** Even a short text may have this many. */
    private static final int ALWAYS_ALLOWED = 6;

    private static final double SURE = 0.6;

    /** Judging terms with which readers agreed less often are counted, not reported: "regime", "left-wing". */
    private static final double LEAST_AGREEMENT = 0.3;

    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    /** Which of equally grave findings the cap lets through. */
    private static final Comparator<List<Hit>> STRONGEST_FIRST =
            Comparator.comparing((List<Hit> same) -> same.get(0).level()).reversed();

    private final Reading reading;
    private final boolean opinion;

    private final Desk desk;

    WordingFindings(Reading reading, Desk desk) {
        this.reading = reading;
        this.desk = desk;
        this.opinion = isOpinion(reading.article());
    }

    private static boolean isOpinion(Article article) {
        Optional<Genre> genre = article.imprint().genre();
        return genre.isPresent() && genre.get() == Genre.OPINION;
    }

    List<Finding> of(List<Hit> hits) {
        Map<String, List<Hit>> repeats = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (isWorthAFinding(hit) && !desk.spares(hit.span().passage().span())) {
                String key = hit.span().category() + " " + hit.span().voice() + " " + hit.key();
                repeats.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
            }
        }
        List<Finding> findings = repeats.values().stream()
                .sorted(STRONGEST_FIRST)
                .flatMap(same -> desk.applied(finding(same)).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
        return findings.subList(0, Math.min(findings.size(), most()));
    }

    private int most() {
        int words = reading.fields().stream().mapToInt(FieldText::words).sum();
        return Math.max(ALWAYS_ALLOWED, words / 100 * MOST_PER_100_WORDS);
    }

    /** Quoted words are their speaker's; of a paraphrase only strong judgments are worth a look. */
    private static boolean isWorthAFinding(Hit hit) {
        if (hit.level() == Term.Level.MILD || hit.span().voice() == Voice.QUOTED) {
            return false;
        }
        if (judges(hit) && hit.span().probability() < LEAST_AGREEMENT) {
            return false;
        }
        return switch (hit.span().category()) {
            case HEDGE, INTENSIFIER ->
                hit.level() == Term.Level.STRONG && hit.span().voice() == Voice.OUTLET;
            case LOADED, SCARE_QUOTE, DOUBT, WEASEL, EPITHET, EUPHEMISM, AGENTLESS_PASSIVE ->
                hit.span().voice() == Voice.OUTLET || judges(hit) && hit.level() == Term.Level.STRONG;
        };
    }

    private static boolean judges(Hit hit) {
        return hit.span().category() == Category.LOADED || hit.span().category() == Category.EPITHET;
    }

    private Finding finding(List<Hit> repeats) {
        Hit first = repeats.get(0);
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        evidence.put("agreement", Evidence.number(first.span().probability()));
        // Between quotation marks no other wording is anybody's to choose.
        first.hint()
                .filter(hint -> first.span().category() != Category.SCARE_QUOTE)
                .ifPresent(hint -> evidence.put(Evidence.HINT, Evidence.word(hint)));
        if (repeats.size() > 1) {
            List<Passage> also =
                    repeats.stream().skip(1).map(h -> h.span().passage()).toList();
            evidence.put("also", Evidence.passages(also));
        }
        return new Finding(
                first.span().rule(),
                severity(first),
                first.span().probability() >= SURE ? Confidence.HIGH : Confidence.MEDIUM,
                first.span().passage(),
                first.span().voice(),
                evidence,
                Wordings.reason(first),
                Wordings.otherReadings(first, opinion));
    }

    private Severity severity(Hit hit) {
        boolean mayWarn = Wordings.mayWarn(hit.span().category());
        boolean warns =
                mayWarn && hit.level() == Term.Level.STRONG && hit.span().voice() == Voice.OUTLET && !opinion;
        return warns ? Severity.WARNING : Severity.NOTE;
    }
}
