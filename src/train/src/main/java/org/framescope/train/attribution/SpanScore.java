package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;

/** Counts for precision, recall and F1 of spans, each found or gold span matched at most once. */
final class SpanScore {

    private int gold;
    private int found;
    private int goldHit;
    private int foundHit;

    void add(List<BitSet> goldSpans, List<BitSet> foundSpans, boolean exact) {
        gold += goldSpans.size();
        found += foundSpans.size();
        goldHit += hits(goldSpans, foundSpans, exact);
        foundHit += hits(foundSpans, goldSpans, exact);
    }

    private static int hits(List<BitSet> of, List<BitSet> against, boolean exact) {
        return (int) of.stream()
                .filter(s -> against.stream().anyMatch(o -> exact ? s.equals(o) : s.intersects(o)))
                .count();
    }

    /** Adds counts made elsewhere, such as of linked triples. */
    void add(int goldCases, int foundCases, int goldHits, int foundHits) {
        gold += goldCases;
        found += foundCases;
        goldHit += goldHits;
        foundHit += foundHits;
    }

    int gold() {
        return gold;
    }

    double precision() {
        return found == 0 ? 0 : (double) foundHit / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) goldHit / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
