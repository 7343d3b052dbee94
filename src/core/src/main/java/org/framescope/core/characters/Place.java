package org.framescope.core.characters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.framescope.core.article.Passage;
import org.framescope.core.language.Disguise;
import org.framescope.core.language.NormalText;

/** One disguised stretch where it stands. */
record Place(Disguise disguise, Passage passage) {

    private static final int SHOWN = 60;
    private static final int LEFT_OVERRIDE = 0x202D;
    private static final int RIGHT_OVERRIDE = 0x202E;

    /** What a reader takes the stretch for; the beginning of a long one. */
    String seen() {
        String normal = NormalText.of(head(passage.text())).text();
        String read = disguise.codePoints().get(0) == RIGHT_OVERRIDE
                ? new StringBuilder(normal).reverse().toString()
                : normal;
        return passage.text().length() > SHOWN ? read + "…" : read;
    }

    /** Whether a mark turns the letters themselves round, which no language needs. */
    boolean isOverridden() {
        int mark = disguise.codePoints().get(0);
        return mark == LEFT_OVERRIDE || mark == RIGHT_OVERRIDE;
    }

    /** The stretch as it is stored, in normal form; the beginning of a long one. */
    String stored() {
        String head = NormalText.of(head(passage.text())).text();
        return passage.text().length() > SHOWN ? head + "…" : head;
    }

    /** The odd characters by their Unicode names: "Cyrillic small letter a (U+0430)". */
    Stream<String> characters() {
        return disguise.codePoints().stream().map(Place::named);
    }

    private static String named(int codePoint) {
        String name = Character.getName(codePoint).toLowerCase(Locale.ROOT);
        String shown = name.startsWith("cyrillic") || name.startsWith("greek")
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : name;
        return shown + String.format(Locale.ROOT, " (U+%04X)", codePoint);
    }

    private static String head(String text) {
        int end = Math.min(text.length(), SHOWN);
        return text.substring(0, end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    /** Characters that several stretches have in common come once. */
    static List<String> characters(List<Place> places, int most) {
        return places.stream().flatMap(Place::characters).distinct().limit(most).toList();
    }
}
