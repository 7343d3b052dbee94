package org.framescope.core.wording;

import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Tells the words of one field that are used as words from those that only name: names, handles, tags. */
final class ProperWords {

    private final FieldText text;
    private final TitleCase titleCase;

    ProperWords(FieldText text) {
        this.text = text;
        this.titleCase = new TitleCase(text);
    }

    /** "Woke Capital" in the middle of a sentence names something; a headline's capitals say nothing. */
    boolean isName(int index) {
        Token token = text.tokens().get(index);
        if (!token.isCapitalized() || isAllCapitals(token) || opensClause(index)) {
            return false;
        }
        int sentence = text.sentenceAt(token.begin());
        return sentence < 0 || !titleCase.in(sentence);
    }

    /** Whether tokens are part of "@theresa_may" or "#may". */
    boolean inHandle(int first, int end) {
        int begin = text.tokens().get(first).begin();
        int behind = text.tokens().get(end - 1).end();
        return begin > 0 && isJoint(text.raw().charAt(begin - 1))
                || behind < text.raw().length() && isJoint(text.raw().charAt(behind));
    }

    private static boolean isJoint(char c) {
        return c == '@' || c == '_' || c == '#';
    }

    private static boolean isAllCapitals(Token token) {
        return token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    private boolean opensClause(int index) {
        int sentence = text.sentenceAt(text.tokens().get(index).begin());
        if (index == 0 || sentence < 0) {
            return true;
        }
        Sentence within = text.sentences().get(sentence);
        Token before = text.tokens().get(index - 1);
        return within.firstToken() == index
                || before.kind() == TokenKind.QUOTE
                || before.is(":")
                || before.is("\u2014");
    }
}
