package org.framescope.core.language;

import java.util.BitSet;

/**
 * Where in a paragraph a single mark may close a quotation, as told from apostrophes: it stands behind a letter or a
 * stop and no letter follows. A plural's apostrophe (“the workers’ union”) stands there too; it is passed over while a
 * later mark can close.
 */
final class SingleClosers {

    private final int offset;
    private final BitSet closing;
    private final BitSet plural;

    private SingleClosers(int offset, BitSet closing, BitSet plural) {
        this.offset = offset;
        this.closing = closing;
        this.plural = plural;
    }

    static SingleClosers of(String text, Stretch paragraph) {
        BitSet closing = new BitSet();
        BitSet plural = new BitSet();
        for (int at = paragraph.begin() + 1; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c != '\'' && c != '\u2019' && c != '\u203A') {
                continue;
            }
            char before = text.charAt(at - 1);
            char behind = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
            if (Character.isWhitespace(before) || Characters.isWordPart(behind)) {
                continue;
            }
            closing.set(at - paragraph.begin());
            boolean wordFollows =
                    behind == ' ' && at + 2 < paragraph.end() && Character.isLowerCase(text.charAt(at + 2));
            plural.set(at - paragraph.begin(), before == 's' && wordFollows);
        }
        return new SingleClosers(paragraph.begin(), closing, plural);
    }

    boolean at(int at) {
        return closing.get(at - offset);
    }

    /** Whether any mark behind {@code at} may close. */
    boolean behind(int at) {
        return closing.nextSetBit(at - offset + 1) >= 0;
    }

    /** Whether the mark at {@code at} is more likely a plural's apostrophe, because a later one can close. */
    boolean plural(int at) {
        return plural.get(at - offset) && behind(at);
    }
}
