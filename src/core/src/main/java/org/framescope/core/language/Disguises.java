package org.framescope.core.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.framescope.core.language.Disguise.Kind;

/** Finds, in one pass, the words of a text that are spelled with other characters than a reader sees. */
final class Disguises {

    /** A black flag, which tags turn into the flag of a country's part. */
    private static final int FLAG = 0x1F3F4;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String raw;
    private final List<Disguise> found = new ArrayList<>();
    /** Words of look-alikes only; they count where the same text also mixes alphabets inside one word. */
    private final List<Disguise> whole = new ArrayList<>();

    private Disguises(String raw) {
        this.raw = raw;
    }

    /** In the order of the text, by kind where two begin together. */
    static List<Disguise> of(String raw) {
        Disguises disguises = new Disguises(raw);
        for (int at = 0; at < raw.length(); ) {
            int end = disguises.wordEnd(at);
            if (end > at) {
                disguises.word(at, end);
            }
            at = Math.max(end, at + 1);
        }
        if (disguises.found.stream().anyMatch(d -> d.kind() == Kind.LOOKALIKE)) {
            disguises.found.addAll(disguises.whole);
        }
        disguises.found.addAll(Reorderings.of(raw));
        return disguises.found.stream()
                .sorted((a, b) -> a.begin() != b.begin()
                        ? Integer.compare(a.begin(), b.begin())
                        : a.kind().compareTo(b.kind()))
                .toList();
    }

    private int wordEnd(int begin) {
        int end = begin;
        while (end < raw.length() && belongs(end)) {
            end++;
        }
        return end;
    }

    private boolean belongs(int at) {
        char c = raw.charAt(at);
        return Character.isLetter(c)
                || c >= 0x80 && Characters.isHidden(c)
                || Character.isLowSurrogate(c) && at > 0 && raw.charAt(at - 1) == Characters.TAGS
                || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void word(int begin, int end) {
        if (plain(begin, end)) {
            return;
        }
        lookalikes(begin, end);
        hidden(begin, end, Kind.INVISIBLE);
        hidden(begin, end, Kind.SOFT_HYPHEN);
    }

    private boolean plain(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (raw.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private void lookalikes(int begin, int end) {
        Set<Integer> odd = new LinkedHashSet<>();
        boolean latin = false;
        for (int i = begin; i < end; i++) {
            char c = raw.charAt(i);
            if (Lookalikes.contains(c)) {
                odd.add((int) c);
            } else if (Lookalikes.isLatin(c)) {
                latin = true;
            } else if (Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.COMMON) {
                return;
            }
        }
        if (!odd.isEmpty() && (latin || Lookalikes.standsForLatin(raw, firstLetter(begin, end)))) {
            (latin ? found : whole).add(trimmed(Kind.LOOKALIKE, begin, end, odd));
        }
    }

    /** What shows nothing between two letters that read as Latin, and tags wherever they stand. */
    private void hidden(int begin, int end, Kind kind) {
        Set<Integer> odd = new LinkedHashSet<>();
        Set<Integer> pending = new LinkedHashSet<>();
        boolean letter = false;
        for (int i = begin; i < end; i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            if (isTag(c) && kind == Kind.INVISIBLE) {
                boolean flag = begin >= 2 && raw.codePointBefore(begin) == FLAG;
                (flag ? pending : odd).add(c);
            } else if (!Characters.isHidden(raw.charAt(i))) {
                boolean reads = Lookalikes.isLatin(raw.charAt(i)) || Lookalikes.contains(raw.charAt(i));
                if (letter && reads) {
                    odd.addAll(pending);
                }
                letter = reads || letter && Character.getType(c) == Character.NON_SPACING_MARK;
                pending.clear();
            } else if (letter && kindOf(raw.charAt(i)) == kind) {
                pending.add(c);
            }
        }
        if (!odd.isEmpty()) {
            found.add(
                    odd.stream().anyMatch(Disguises::isTag)
                            ? new Disguise(kind, begin, end, List.copyOf(odd))
                            : trimmed(kind, begin, end, odd));
        }
    }

    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0001 && codePoint <= 0xE007F;
    }

    private static Kind kindOf(char c) {
        if (Reorderings.isControl(c)) {
            return Kind.REORDERED;
        }
        return c == SOFT_HYPHEN ? Kind.SOFT_HYPHEN : Kind.INVISIBLE;
    }

    private int firstLetter(int begin, int end) {
        int first = begin;
        while (first < end - 1 && Characters.isHidden(raw.charAt(first))) {
            first++;
        }
        return first;
    }

    private Disguise trimmed(Kind kind, int begin, int end, Set<Integer> odd) {
        int first = firstLetter(begin, end);
        int last = end;
        while (last > first + 1 && Characters.isHidden(raw.charAt(last - 1))) {
            last--;
        }
        return new Disguise(kind, first, last, List.copyOf(odd));
    }
}
