package org.framescope.core.wording;

import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/**
 * Whether a sentence is set in title case, so that its capitals tell no names. Remembers the last sentence asked for:
 * asked in reading order, the work is linear.
 */
final class TitleCase {

    private static final int LONG_WORD = 4;
    private static final double MOST = 0.6;

    private final FieldText text;
    private int asked = -1;
    private boolean answer;

    TitleCase(FieldText text) {
        this.text = text;
    }

    boolean in(int sentence) {
        if (sentence != asked) {
            asked = sentence;
            answer = judge(text.sentences().get(sentence));
        }
        return answer;
    }

    private boolean judge(Sentence sentence) {
        int longWords = 0;
        int capitals = 0;
        for (Token token : text.tokens(sentence)) {
            if (token.isWord() && token.text().length() >= LONG_WORD) {
                longWords++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return longWords >= 3 && capitals >= MOST * longWords;
    }
}
