package org.framescope.core.language;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.language.Disguise.Kind;

/**
 * Stretches that marks of direction turn round: everything between an override and its end, and Latin words put into a
 * stretch that runs from right to left. Marks that keep Arabic or Hebrew in order turn nothing and are left alone.
 */
final class Reorderings {

    private static final char LEFT_OVERRIDE = '\u202D';
    private static final char RIGHT_OVERRIDE = '\u202E';
    private static final char RIGHT_EMBEDDING = '\u202B';
    private static final char RIGHT_ISOLATE = '\u2067';

    private final String raw;
    private final List<Disguise> found = new ArrayList<>();
    private int open = -1;
    private int depth;
    private boolean latin;
    private boolean other;

    private Reorderings(String raw) {
        this.raw = raw;
    }

    static List<Disguise> of(String raw) {
        Reorderings reorderings = new Reorderings(raw);
        for (int at = 0; at < raw.length(); at++) {
            reorderings.read(at);
        }
        reorderings.close(raw.length());
        return reorderings.found;
    }

    /** Whether this character opens or closes a stretch with a direction of its own. */
    static boolean isControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private void read(int at) {
        char c = raw.charAt(at);
        if (c == '\n' || c == '\u2029') {
            close(at);
        } else if (isControl(c)) {
            control(c, at);
        } else if (open >= 0 && Character.isLetter(c)) {
            latin |= Lookalikes.isLatin(c);
            other |= isRightToLeft(c);
        }
    }

    private void control(char c, int at) {
        boolean ends = c == '\u202C' || c == '\u2069';
        if (open < 0) {
            open = turns(c) ? at : -1;
            depth = 1;
            return;
        }
        depth += ends ? -1 : 1;
        if (depth == 0) {
            close(at);
        }
    }

    private static boolean turns(char c) {
        return c == LEFT_OVERRIDE || c == RIGHT_OVERRIDE || c == RIGHT_EMBEDDING || c == RIGHT_ISOLATE;
    }

    private void close(int end) {
        if (open >= 0 && turned(raw.charAt(open))) {
            found.add(new Disguise(Kind.REORDERED, open + 1, end, List.of((int) raw.charAt(open))));
        }
        open = -1;
        latin = false;
        other = false;
    }

    /** An override turns letters of the other direction; a right-to-left stretch is odd where no word in it is. */
    private boolean turned(char opening) {
        return opening == LEFT_OVERRIDE ? other : latin && (opening == RIGHT_OVERRIDE || !other);
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
