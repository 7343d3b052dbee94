package org.framescope.engine.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;

/**
 * Cuts a field into the windows that a token-level model reads. A window holds as many whole sentences as fit; the mark
 * that ends a text stands between paragraphs, too, since the pieces know no line feed. Training and service cut alike.
 */
public final class TaggingWindows {

    /** A token of more pieces is no word; its first pieces stand for it. */
    private static final int MOST_PIECES_A_WORD = 12;

    private final WordPieceTokenizer tokenizer;
    private final int longest;
    private final Map<String, long[]> known = new HashMap<>();
    private final long begin;
    private final long end;

    /** @param longest word pieces of a window, its marks included */
    public TaggingWindows(WordPieceTokenizer tokenizer, int longest) {
        this.tokenizer = tokenizer;
        this.longest = longest;
        long[] marks = tokenizer.pieces("");
        this.begin = marks[0];
        this.end = marks[marks.length - 1];
    }

    /** The windows of a field in its order; together they hold each of its tokens once. */
    public List<TaggingWindow> of(FieldText text) {
        List<TaggingWindow> windows = new ArrayList<>();
        Draft draft = new Draft(0);
        int paragraph = 0;
        for (Sentence sentence : text.sentences()) {
            List<long[]> words = words(text, sentence);
            boolean turns = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            int size = words.stream().mapToInt(own -> own.length).sum() + (turns ? 1 : 0);
            if (!draft.isEmpty() && !draft.fits(size)) {
                windows.add(draft.window());
                draft = new Draft(sentence.firstToken());
                turns = false;
            }
            if (turns && !draft.isEmpty()) {
                draft.turn();
            }
            for (int i = 0; i < words.size(); i++) {
                if (!draft.fits(words.get(i).length)) {
                    windows.add(draft.window());
                    draft = new Draft(sentence.firstToken() + i);
                }
                draft.add(words.get(i));
            }
        }
        if (!draft.isEmpty()) {
            windows.add(draft.window());
        }
        return windows;
    }

    private List<long[]> words(FieldText text, Sentence sentence) {
        return text.tokens(sentence).stream()
                .map(token -> known.computeIfAbsent(token.text(), this::pieces))
                .toList();
    }

    private long[] pieces(String word) {
        long[] marked = tokenizer.pieces(PlainMarks.in(word));
        int count = Math.min(MOST_PIECES_A_WORD, Math.max(1, marked.length - 2));
        long[] own = new long[count];
        // A word of no pieces (a lone variation selector) still has a place: the mark of the end stands there.
        System.arraycopy(marked, 1, own, 0, count);
        return own;
    }

    /** A window that is being filled. */
    private final class Draft {

        private final int firstWord;
        private final List<Long> pieces = new ArrayList<>(List.of(begin));
        private final List<Integer> firstPieces = new ArrayList<>();

        Draft(int firstWord) {
            this.firstWord = firstWord;
        }

        boolean isEmpty() {
            return firstPieces.isEmpty();
        }

        boolean fits(int more) {
            return pieces.size() + more < longest;
        }

        void turn() {
            pieces.add(end);
        }

        void add(long[] word) {
            firstPieces.add(pieces.size());
            for (long piece : word) {
                pieces.add(piece);
            }
        }

        TaggingWindow window() {
            pieces.add(end);
            return new TaggingWindow(
                    firstWord,
                    pieces.stream().mapToLong(Long::longValue).toArray(),
                    firstPieces.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
