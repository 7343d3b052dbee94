package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes contents and quotation marks agree: a content that begins with a quotation goes on to its end, and contents that
 * touch are one.
 */
final class QuotationBounds {

    private final TokenView view;

    QuotationBounds(TokenView view) {
        this.view = view;
    }

    List<Range> of(List<Range> contents) {
        List<Range> bounded = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            int limit = i + 1 < contents.size() ? contents.get(i + 1).first() : view.size();
            Range own = toItsEnd(contents.get(i), limit);
            int last = bounded.size() - 1;
            boolean touches = last >= 0 && bounded.get(last).end() == own.first();
            if (touches && sameParagraph(bounded.get(last), own)) {
                bounded.set(last, new Range(bounded.get(last).first(), own.end()));
            } else {
                bounded.add(own);
            }
        }
        return bounded;
    }

    private Range toItsEnd(Range content, int limit) {
        if (!view.opensQuotation(content.first())) {
            return content;
        }
        int end = view.quotationRange(content.first()).map(Range::end).orElse(content.end());
        return end > content.end() ? new Range(content.first(), Math.min(end, limit)) : content;
    }

    private boolean sameParagraph(Range one, Range other) {
        return paragraph(one) == paragraph(other);
    }

    private int paragraph(Range range) {
        int sentence = view.text().sentenceAt(view.token(range.first()).begin());
        return view.text().sentences().get(sentence).paragraph();
    }
}
