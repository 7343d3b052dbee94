package org.framescope.core.naming;

import java.util.TreeMap;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;

/** The stretches of a field between quotation marks, where spellings are the speaker's or the document's. */
final class QuotedStretches {

    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    QuotedStretches(FieldText text) {
        text.quotations().stream()
                .filter(q -> q.depth() == 0 && q.ending() != Quotation.Ending.UNCLOSED)
                .forEach(q -> stretches.put(q.begin(), q.end()));
    }

    boolean contain(int offset) {
        var before = stretches.floorEntry(offset);
        return before != null && offset < before.getValue();
    }
}
