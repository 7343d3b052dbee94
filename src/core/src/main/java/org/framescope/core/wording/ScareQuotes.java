package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Reading;

/**
 * Finds short phrases between quotation marks that nobody is named for. An official or mild name between marks
 * ("special military operation") is reported even where a cue stands near it: whether the outlet quotes the term or
 * keeps it at arm's length cannot be told from the text, so the finding gives both readings.
 */
final class ScareQuotes {

    /**
     * Longer phrases without a cue are pieces of a quotation far more often than not; so are phrases in headlines, where
     * single marks stand for "somebody said".
     */
    private static final int MOST_WORDS = 3;

    private final Reading reading;
    private final Voices voices;
    private final double probability;
    private Optional<QuotedPhrases> quoted = Optional.empty();

    ScareQuotes(Reading reading, Voices voices) {
        this.reading = reading;
        this.voices = voices;
        this.probability = Vocabulary.standard().agreement(Category.SCARE_QUOTE);
    }

    /**
     * The scare quotes of one field in reading order.
     *
     * @param terms the terms found in the field, in reading order
     */
    List<Hit> in(FieldText text, List<Hit> terms) {
        List<Hit> found = new ArrayList<>();
        Names names = new Names(terms);
        for (Quotation quotation : text.quotations()) {
            ShortQuote.of(text, quotation)
                    .flatMap(quote -> judge(text, quote, names.within(quote)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Hit> judge(FieldText text, ShortQuote quote, Optional<Hit> officialName) {
        if (officialName.isPresent()) {
            return Optional.of(hit(text, quote, officialName));
        }
        if (quote.wordCount() > MOST_WORDS || text.field() == MainField.HEADLINE) {
            return Optional.empty();
        }
        QuoteContext context = new QuoteContext(text, quote);
        boolean spoken = voices.at(text.field(), quote.begin() + 1) != Voice.OUTLET || context.hasCue();
        if (spoken || context.isPlainUse() || quotedPhrases().contain(quote.words())) {
            return Optional.empty();
        }
        return Optional.of(hit(text, quote, Optional.empty()));
    }

    private Hit hit(FieldText text, ShortQuote quote, Optional<Hit> officialName) {
        Passage passage = text.passage(quote.begin(), quote.end());
        WordingSpan span = new WordingSpan(
                passage, Category.SCARE_QUOTE, Voice.OUTLET, probability, Category.SCARE_QUOTE.rule(), Finder.LIST);
        return new Hit(span, quote.words(), Term.Level.PLAIN, officialName.flatMap(Hit::hint));
    }

    private QuotedPhrases quotedPhrases() {
        if (quoted.isEmpty()) {
            quoted = Optional.of(QuotedPhrases.of(reading, voices));
        }
        return quoted.get();
    }

    /** Walks the mild and official names along with the quotations, both in reading order. */
    private static final class Names {
        private final List<Hit> euphemisms;
        private int next;

        Names(List<Hit> terms) {
            euphemisms = terms.stream()
                    .filter(h -> h.span().category() == Category.EUPHEMISM)
                    .toList();
        }

        Optional<Hit> within(ShortQuote quote) {
            while (next < euphemisms.size()
                    && euphemisms.get(next).span().passage().begin() < quote.begin()) {
                next++;
            }
            boolean inside = next < euphemisms.size()
                    && euphemisms.get(next).span().passage().end() <= quote.end();
            return inside ? Optional.of(euphemisms.get(next)) : Optional.empty();
        }
    }
}
