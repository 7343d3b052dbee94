package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Finds the terms of the word lists in one field: the longest at each place whose context allows it. */
final class TermFinder {

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed());

    private final FieldText text;
    private final Speech speech;
    private final Vocabulary vocabulary;
    private final ProperWords proper;

    TermFinder(FieldText text, Speech speech, Vocabulary vocabulary) {
        this.text = text;
        this.speech = speech;
        this.vocabulary = vocabulary;
        this.proper = new ProperWords(text);
    }

    /**
     * What a field holds of the word lists.
     *
     * @param hits the terms in reading order, none overlapping another
     * @param literal tokens of terms that the lists know and take literally here: "radical" in "radical prostatectomy"
     */
    record Found(List<Hit> hits, BitSet literal) {}

    Found found() {
        List<Hit> hits = new ArrayList<>();
        BitSet literal = new BitSet();
        int behind = 0;
        List<Match> matches = text.matches(vocabulary.lexicon()).stream()
                .sorted(LONGEST_FIRST)
                .toList();
        for (Match match : matches) {
            Term term = vocabulary.term(match.entry());
            if (match.begin() < behind) {
                continue;
            }
            if (counts(match, term)) {
                hits.add(hit(match, term));
                behind = match.end();
            } else if (isLiteral(match, term)) {
                literal.set(text.tokenAt(match.begin()), text.tokenAt(match.end() - 1) + 1);
            }
        }
        return new Found(hits, literal);
    }

    private Hit hit(Match match, Term term) {
        Passage passage = text.passage(match.begin(), match.end());
        WordingSpan span = new WordingSpan(
                passage,
                term.category(),
                speech.voice(passage.span()),
                term.probability(),
                term.category().rule(),
                Finder.LIST);
        return new Hit(span, term.text(), term.level(), term.hint());
    }

    private boolean counts(Match match, Term term) {
        int first = text.tokenAt(match.begin());
        int end = text.tokenAt(match.end() - 1) + 1;
        List<Token> tokens = text.tokens();
        return !isProper(first, end)
                && (!term.quotedOnly() || isQuotedAlone(first, end))
                && term.allowed(tokens, first, end);
    }

    private boolean isLiteral(Match match, Term term) {
        int first = text.tokenAt(match.begin());
        int end = text.tokenAt(match.end() - 1) + 1;
        return isProper(first, end) || !term.allowed(text.tokens(), first, end);
    }

    private boolean isProper(int first, int end) {
        return proper.isName(first) || proper.inHandle(first, end);
    }

    private boolean isQuotedAlone(int first, int end) {
        List<Token> tokens = text.tokens();
        return first > 0
                && end < tokens.size()
                && tokens.get(first - 1).kind() == TokenKind.QUOTE
                && tokens.get(end).kind() == TokenKind.QUOTE;
    }
}
