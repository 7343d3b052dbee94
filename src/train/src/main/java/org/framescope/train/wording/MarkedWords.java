package org.framescope.train.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Token;
import org.framescope.train.corpus.Babe;

/** Which tokens of a BABE sentence the experts marked. */
final class MarkedWords {

    private MarkedWords() {}

    /** Indices of the tokens that stand inside a marked word or phrase, wherever it occurs in the sentence. */
    static BitSet of(Babe.Item item, FieldText text) {
        return of(item, text, 0);
    }

    /** The same in a text in which the sentence begins at an offset. */
    static BitSet of(Babe.Item item, FieldText text, int offset) {
        BitSet marked = new BitSet();
        String lower = item.text().toLowerCase(Locale.ROOT);
        for (String phrase : item.marked()) {
            for (int at : places(lower, phrase.toLowerCase(Locale.ROOT).strip())) {
                mark(text.tokens(), offset + at, offset + at + phrase.strip().length(), marked);
            }
        }
        return marked;
    }

    private static List<Integer> places(String text, String phrase) {
        List<Integer> places = new ArrayList<>();
        for (int at = phrase.isEmpty() ? -1 : text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                places.add(at);
            }
        }
        return places;
    }

    private static void mark(List<Token> tokens, int begin, int end, BitSet marked) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).counts()
                    && tokens.get(i).begin() < end
                    && tokens.get(i).end() > begin) {
                marked.set(i);
            }
        }
    }
}
