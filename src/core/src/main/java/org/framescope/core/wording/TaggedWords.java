package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/** Joins what the word lists found in a field with what a trained tagger says of its words. */
final class TaggedWords {

    private static final Comparator<Hit> READING_ORDER =
            Comparator.comparing(h -> h.span().passage().span(), Span.READING_ORDER);

    private final FieldText text;
    private final Speech speech;
    private final LoadedWords words;
    private final double threshold;
    private final ProperWords proper;

    TaggedWords(FieldText text, Speech speech, LoadedWords words, double threshold) {
        if (words.tokens() != text.tokens().size()) {
            throw new IllegalArgumentException(
                    words.tokens() + " tags for " + text.tokens().size() + " tokens");
        }
        this.text = text;
        this.speech = speech;
        this.words = words;
        this.threshold = threshold;
        this.proper = new ProperWords(text);
    }

    /** The terms with the tagger's opinion pooled in, and the words that the tagger alone calls loaded. */
    List<Hit> joined(TermFinder.Found listed) {
        List<Hit> all = new ArrayList<>();
        BitSet taken = (BitSet) listed.literal().clone();
        for (Hit term : listed.hits()) {
            Passage passage = term.span().passage();
            int first = text.tokenAt(passage.begin());
            int end = text.tokenAt(passage.end() - 1) + 1;
            all.add(term.with(Pooling.pooled(term.span(), words.most(first, end))));
            taken.set(first, end);
        }
        for (Sentence sentence : text.sentences()) {
            own(sentence, taken, all);
        }
        return all.stream().sorted(READING_ORDER).toList();
    }

    /** Runs of words above the threshold, none of which a term covers or is known to be literal. */
    private void own(Sentence sentence, BitSet taken, List<Hit> all) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            int end = at;
            while (end < sentence.endToken() && !taken.get(end) && isLoaded(end)) {
                end++;
            }
            if (end > at) {
                all.add(hit(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isLoaded(int index) {
        Token token = text.tokens().get(index);
        return token.isWord()
                && words.probability(index) >= threshold
                && !proper.isName(index)
                && !proper.inHandle(index, index + 1);
    }

    private Hit hit(int first, int end) {
        Passage passage = text.passage(text.tokens().get(first), text.tokens().get(end - 1));
        WordingSpan span = new WordingSpan(
                passage,
                Category.LOADED,
                speech.voice(passage.span()),
                words.most(first, end),
                Category.LOADED.rule(),
                Finder.TAGGER);
        String key = ShortQuote.words(text.tokens().subList(first, end));
        return new Hit(span, key, Term.Level.PLAIN, Optional.empty());
    }
}
