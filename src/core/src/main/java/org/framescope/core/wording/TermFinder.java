package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Finds the terms of the word lists in one field: the longest at each place whose context allows it. */
final class TermFinder {

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed());

    private final FieldText text;
    private final Speech speech;
    private final Vocabulary vocabulary;
    private final TitleCase titleCase;

    TermFinder(FieldText text, Speech speech, Vocabulary vocabulary) {
        this.text = text;
        this.speech = speech;
        this.vocabulary = vocabulary;
        this.titleCase = new TitleCase(text);
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
        return !isName(first) && (!term.quotedOnly() || isQuotedAlone(first, end)) && term.allowed(tokens, first, end);
    }

    private boolean isLiteral(Match match, Term term) {
        int first = text.tokenAt(match.begin());
        return isName(first) || !term.allowed(text.tokens(), first, text.tokenAt(match.end() - 1) + 1);
    }

    /** "Woke Capital" in the middle of a sentence names something; a headline's capitals say nothing. */
    private boolean isName(int first) {
        Token token = text.tokens().get(first);
        if (!token.isCapitalized() || isAllCapitals(token) || opensClause(first)) {
            return false;
        }
        int sentence = text.sentenceAt(token.begin());
        return sentence < 0 || !titleCase.in(sentence);
    }

    private static boolean isAllCapitals(Token token) {
        return token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean opensClause(int first) {
        int sentence = text.sentenceAt(text.tokens().get(first).begin());
        if (first == 0 || sentence < 0) {
            return true;
        }
        Sentence within = text.sentences().get(sentence);
        Token before = text.tokens().get(first - 1);
        return within.firstToken() == first
                || before.kind() == TokenKind.QUOTE
                || before.is(":")
                || before.is("\u2014");
    }

    private boolean isQuotedAlone(int first, int end) {
        List<Token> tokens = text.tokens();
        return first > 0
                && end < tokens.size()
                && tokens.get(first - 1).kind() == TokenKind.QUOTE
                && tokens.get(end).kind() == TokenKind.QUOTE;
    }
}
