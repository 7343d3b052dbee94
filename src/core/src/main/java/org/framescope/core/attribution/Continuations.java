package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.language.Sentence;

/** A quotation with no cue of its own goes on with whoever spoke last: "…," he said. "We will go." */
final class Continuations {

    private static final int LEAST_WORDS = 4;

    private final Context context;
    private final TokenView view;
    private int lastParagraph = -1;

    Continuations(Context context) {
        this.context = context;
        this.view = context.view();
    }

    /** Reads a sentence in which no statement was found. */
    void read(Sentence sentence) {
        if (context.ledger().isEmpty() || sentence.paragraph() - lastParagraph > 1) {
            return;
        }
        Optional<Range> quote = wholeQuotation(sentence);
        if (quote.isPresent() && !context.ledger().touches(quote.get())) {
            context.ledger().extendLast(quote.get());
            lastParagraph = sentence.paragraph();
        }
    }

    /** Remembers that somebody spoke in a paragraph. */
    void spoke(int paragraph) {
        lastParagraph = paragraph;
    }

    private Optional<Range> wholeQuotation(Sentence sentence) {
        int first = sentence.firstToken();
        if (!view.opensQuotation(first)) {
            return Optional.empty();
        }
        Range quote = view.quotationRange(first).orElseThrow();
        boolean whole = quote.end() >= context.contentEnd(sentence);
        return whole && quote.size() > LEAST_WORDS + 2 ? Optional.of(quote) : Optional.empty();
    }
}
