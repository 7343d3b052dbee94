package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.article.Passage;

/** What is shared, missing and contradicting, as a reader is shown it: names first, then the most telling words. */
final class MismatchEvidence {

    static final String SHARED = "shared";
    static final String MISSING = "missing";
    static final String CONTRADICTING = "contradicting";
    static final String CLOSEST = "closest";
    static final String QUALIFIER = "qualifier";
    static final String MARKS = "marks";

    private static final int MOST_WORDS = 8;

    private MismatchEvidence() {}

    static Map<String, Evidence> of(Comparison comparison, List<Contradictions.Found> contradictions) {
        Map<String, Evidence> evidence = new TreeMap<>();
        List<Passage> shared = passages(comparison, comparison.shared(), true);
        List<Passage> missing = passages(comparison, comparison.missing(), false);
        if (!shared.isEmpty()) {
            evidence.put(SHARED, Evidence.passages(shared));
        }
        if (!missing.isEmpty()) {
            evidence.put(MISSING, Evidence.passages(missing));
        }
        if (!contradictions.isEmpty()) {
            evidence.put(
                    CONTRADICTING,
                    Evidence.words(contradictions.stream()
                            .map(Contradictions.Found::words)
                            .toList()));
        }
        comparison
                .bestSentence()
                .map(p -> p.field().passage(p.sentence().begin(), p.sentence().end()))
                .ifPresent(p -> evidence.put(CLOSEST, Evidence.passages(List.of(p))));
        return evidence;
    }

    private static List<Passage> passages(Comparison comparison, List<Term> terms, boolean known) {
        List<Passage> passages = new ArrayList<>();
        comparison.names().stream()
                .filter(n -> known ? n.recognition().isKnown() : n.recognition() == Recognition.NONE)
                .limit(MOST_WORDS)
                .forEach(n -> passages.add(comparison.text().passage(n.name())));
        terms.stream()
                .filter(t -> !t.name() && t.isTelling())
                .sorted(Comparator.comparingDouble(Term::weight).reversed())
                .limit(MOST_WORDS)
                .forEach(t -> passages.add(comparison.text().text().passage(t.token())));
        return passages;
    }
}
