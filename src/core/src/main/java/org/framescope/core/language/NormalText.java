package org.framescope.core.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in normal form, with the way back: hidden characters are dropped, letters of other alphabets that stand in for
 * Latin ones inside a Latin word are resolved, presentation forms are folded and combining accents composed. Offsets of
 * the normal form lead back to the text as submitted.
 */
public final class NormalText {

    private final String raw;
    private final String text;
    /** Raw offset at which each unit of the normal form begins, with one more for its end; null where both are equal. */
    private final int[] origin;

    private NormalText(String raw, String text, int[] origin) {
        this.raw = raw;
        this.text = text;
        this.origin = origin;
    }

    public static NormalText of(String raw) {
        int first = firstChange(raw);
        if (first < 0) {
            return new NormalText(raw, raw, null);
        }
        return new Folding(raw, first).finish();
    }

    public String text() {
        return text;
    }

    /** Whether anything was changed at all. */
    public boolean changed() {
        return origin != null;
    }

    /** The offset in the submitted text of the unit at {@code offset} in the normal form. */
    public int rawBegin(int offset) {
        return origin == null ? offset : origin[offset];
    }

    /** The offset in the submitted text behind the unit that ends at {@code offset}; hidden characters stay outside. */
    public int rawEnd(int offset) {
        if (origin == null || offset == 0) {
            return offset == 0 ? 0 : offset;
        }
        int begin = origin[offset - 1];
        int next = origin[offset];
        int end = begin + Character.charCount(raw.codePointAt(begin));
        while (end < next && !Characters.isHidden(raw.charAt(end))) {
            end += Character.charCount(raw.codePointAt(end));
        }
        return Math.min(end, Math.max(next, begin));
    }

    private static int firstChange(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 && (Characters.mayFold(c) || Lookalikes.contains(c)) || isDoubledMark(raw, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Two single marks typed for a double one: ''quoted'', ``quoted''. */
    private static boolean isDoubledMark(String raw, int at) {
        char c = raw.charAt(at);
        return Characters.doubled(c) != c && at + 1 < raw.length() && raw.charAt(at + 1) == c;
    }

    /** One pass over the raw text that writes the normal form and its origins. */
    private static final class Folding {
        private final String raw;
        private final StringBuilder out;
        private int[] origin;
        private int at;

        Folding(String raw, int first) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length()).append(raw, 0, first);
            this.origin = new int[raw.length() + 16];
            for (int i = 0; i < first; i++) {
                origin[i] = i;
            }
            this.at = first;
        }

        NormalText finish() {
            while (at < raw.length()) {
                step();
            }
            int[] origins = Arrays.copyOf(origin, out.length() + 1);
            origins[out.length()] = raw.length();
            return new NormalText(raw, out.toString(), origins);
        }

        private void step() {
            char c = raw.charAt(at);
            int size = Character.charCount(raw.codePointAt(at));
            if (isDoubledMark(raw, at)) {
                put(String.valueOf(Characters.doubled(c)), at, 2);
            } else if (c < 0x80 && !combines(at + 1)) {
                put(String.valueOf(c), at, 1);
            } else if (Characters.isHidden(c)) {
                at += size;
            } else if (combines(at + size)) {
                compose(size);
            } else if (Lookalikes.contains(c) && Lookalikes.standsForLatin(raw, at)) {
                put(String.valueOf(Lookalikes.latin(c)), at, 1);
            } else {
                put(Characters.fold(raw.substring(at, at + size)), at, size);
            }
        }

        private boolean combines(int offset) {
            return offset < raw.length()
                    && Character.getType(raw.charAt(offset)) == Character.NON_SPACING_MARK
                    && !Characters.isHidden(raw.charAt(offset));
        }

        /** A letter with its accents; a tower of more than a few is cut so that the work stays linear. */
        private void compose(int size) {
            int end = at + size;
            while (end < raw.length() && end - at < 8 && combines(end)) {
                end++;
            }
            put(Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC), at, end - at);
        }

        private void put(String normal, int from, int consumed) {
            if (out.length() + normal.length() >= origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2 + normal.length());
            }
            for (int i = 0; i < normal.length(); i++) {
                // A surrogate pair keeps two origins; a folded form of several letters has one for all of them.
                boolean pair = normal.length() == 2
                        && consumed == 2
                        && Character.isSurrogatePair(normal.charAt(0), normal.charAt(1));
                origin[out.length()] = from + (pair ? i : 0);
                out.append(normal.charAt(i));
            }
            at = from + consumed;
        }
    }
}
