package org.framescope.core.wording;

import java.util.TreeMap;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;

/** The stretches between marks in a headline, where marks stand for "somebody said" and no cue need follow. */
final class HeadlineMarks {

    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    HeadlineMarks(FieldText text) {
        if (text.field() == MainField.HEADLINE) {
            text.quotations().stream()
                    .filter(q -> q.depth() == 0 && q.ending() == Quotation.Ending.CLOSED)
                    .forEach(q -> stretches.put(q.begin(), q.end()));
        }
    }

    boolean contain(Span span) {
        var before = stretches.floorEntry(span.begin());
        return before != null && span.end() <= before.getValue();
    }
}
