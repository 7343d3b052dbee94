package org.framescope.core.attribution;

/** Spellings of one name that was carried over from another alphabet. */
final class Spelling {

    private static final int LEAST = 6;
    private static final int LONGEST = 40;
    private static final int MOST_EDITS = 2;

    private Spelling() {}

    /** The consonants in order, doubled ones once: what transliterations of one name share. */
    static String skeleton(String name) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean soft = "aeiouyj'-".indexOf(c) >= 0 && i > 0;
            boolean twice = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == c;
            if (!soft && !twice) {
                consonants.append(c == 'w' ? 'v' : c);
            }
        }
        return consonants.toString();
    }

    /** Long surnames with one skeleton, two letters apart at most: "Podolyak", "Podaliak". Plurals are none. */
    static boolean mayBeOne(String a, String b) {
        return a.length() >= LEAST
                && b.length() >= LEAST
                && !a.equals(b + "s")
                && !b.equals(a + "s")
                && skeleton(a).equals(skeleton(b))
                && distance(a, b) <= MOST_EDITS;
    }

    /** Levenshtein's distance of two short words. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return LONGEST;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
