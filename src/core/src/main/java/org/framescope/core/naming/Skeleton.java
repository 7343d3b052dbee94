package org.framescope.core.naming;

import java.text.Normalizer;
import java.util.Locale;

/** What stays of a name however it is carried over from another alphabet: its consonants, digraphs as one. */
final class Skeleton {

    /** Each pair: what is written, what it counts as. Longer ones first. */
    private static final String[][] SOUNDS = {
        {"shch", "S"},
        {"sch", "S"},
        {"tsch", "C"},
        {"tch", "C"},
        {"sh", "S"},
        {"ch", "C"},
        {"zh", "Z"},
        {"kh", "H"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ts", "c"},
        {"tz", "c"},
        {"gh", "g"},
        {"ks", "x"},
        {"q", "k"},
        {"w", "v"}
    };

    private static final String SILENT = "aeiouyj'-\u2019 ";

    private Skeleton() {}

    /** Letters only, without accents, in lower case. */
    static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.isLetter(decomposed.charAt(i))) {
                plain.append(decomposed.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The skeleton of a plain name; vowels count only at its beginning, doubled letters once. */
    static String of(String plain) {
        StringBuilder skeleton = new StringBuilder();
        int at = 0;
        while (at < plain.length()) {
            String[] sound = soundAt(plain, at);
            char last = skeleton.isEmpty() ? ' ' : skeleton.charAt(skeleton.length() - 1);
            boolean silent = SILENT.contains(sound[0]) && !skeleton.isEmpty();
            if (!silent && sound[1].charAt(0) != last) {
                skeleton.append(sound[1]);
            }
            at += sound[0].length();
        }
        return skeleton.toString();
    }

    private static String[] soundAt(String plain, int at) {
        for (String[] sound : SOUNDS) {
            if (plain.startsWith(sound[0], at)) {
                return sound;
            }
        }
        String letter = plain.substring(at, at + 1);
        return new String[] {letter, letter};
    }

    /** Levenshtein's distance, cut off above {@code most}: names are short, longer ones are not compared. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || Math.max(a.length(), b.length()) > 40) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        java.util.Arrays.setAll(row, j -> j);
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
