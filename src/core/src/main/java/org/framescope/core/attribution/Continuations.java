package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.language.Sentence;

/** A quotation with no cue of its own goes on with whoever spoke last: "…," he said. "We will go." */
final class Continuations {

    private static final int LEAST_WORDS = 4;
    /** No speech in an article is longer; odd input must not make one statement of a whole book. */
    private static final int MOST_PIECES = 100;

    private final Context context;
    private final TokenView view;
    private int lastParagraph = -1;

    Continuations(Context context) {
        this.context = context;
        this.view = context.view();
    }

    /** Reads a sentence in which no statement was found. */
    void read(Sentence sentence) {
        if (context.ledger().isEmpty()
                || sentence.paragraph() - lastParagraph > 1
                || context.ledger().last().content().size() >= MOST_PIECES) {
            return;
        }
        Optional<Range> quote = wholeQuotation(sentence).filter(q -> opensParagraph(q, sentence));
        if (quote.isPresent() && !context.ledger().touches(quote.get())) {
            context.ledger().extendLast(quote.get());
            lastParagraph = sentence.paragraph();
        }
    }

    /** In another paragraph than the cue's, only a quotation that stands at its beginning goes on. */
    private boolean opensParagraph(Range quote, Sentence sentence) {
        int begin = view.text().paragraphs().get(sentence.paragraph()).begin();
        return sentence.paragraph() == lastParagraph
                || view.token(quote.first()).begin() == begin;
    }

    /** Remembers that somebody spoke in a paragraph. */
    void spoke(int paragraph) {
        lastParagraph = paragraph;
    }

    /** A quotation that ends with this sentence, stands alone, and began with this sentence or an earlier one. */
    private Optional<Range> wholeQuotation(Sentence sentence) {
        int last = context.contentEnd(sentence) - 1;
        Optional<Range> quote = view.quotationRange(last).filter(q -> q.end() == last + 1);
        if (quote.isEmpty() || quote.get().size() < LEAST_WORDS + 2) {
            return Optional.empty();
        }
        int begin = view.token(quote.get().first()).begin();
        Sentence opening = view.text().sentences().get(view.text().sentenceAt(begin));
        return opening.begin() == begin ? quote : Optional.empty();
    }
}
