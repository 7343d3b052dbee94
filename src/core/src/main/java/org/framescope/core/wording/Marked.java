package org.framescope.core.wording;

import java.util.TreeMap;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;

/**
 * The stretches between quotation marks. A judging word there is somebody's, though no cue was found: in a headline the
 * marks alone stand for "somebody said", in a body the speaker may stand paragraphs away.
 */
final class Marked {

    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    Marked(FieldText text) {
        text.quotations().stream()
                .filter(q -> q.depth() == 0 && q.ending() == Quotation.Ending.CLOSED)
                .forEach(q -> stretches.put(q.begin(), q.end()));
    }

    boolean contain(Span span) {
        var before = stretches.floorEntry(span.begin());
        return before != null && span.end() <= before.getValue();
    }
}
