package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.framescope.core.language.WordList;

/** Words and first names that tell a woman or a man. */
final class Genders {

    private static final Genders STANDARD = new Genders();

    private final Map<String, Gender> names = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> nouns = new HashMap<>();

    private Genders() {
        for (WordList.Entry entry :
                WordList.load(Genders.class, "first-name-genders.txt").entries()) {
            names.put(entry.term(), gender(entry));
        }
        for (WordList.Entry entry :
                WordList.load(Genders.class, "gendered-words.txt").entries()) {
            String kind = entry.get("kind", "both");
            if (!kind.equals("noun")) {
                titles.put(entry.term(), gender(entry));
            }
            if (!kind.equals("title")) {
                nouns.put(entry.term(), gender(entry));
            }
        }
    }

    static Genders standard() {
        return STANDARD;
    }

    private static Gender gender(WordList.Entry entry) {
        return Gender.valueOf(entry.get("gender", "").toUpperCase(Locale.ROOT));
    }

    Gender ofFirstName(String lower) {
        int hyphen = lower.indexOf('-');
        Gender whole = names.getOrDefault(lower, Gender.UNKNOWN);
        return whole == Gender.UNKNOWN && hyphen > 0
                ? names.getOrDefault(lower.substring(0, hyphen), Gender.UNKNOWN)
                : whole;
    }

    /** What a title before a name tells: "Mrs.", "Congressman". */
    Gender ofTitle(String lower) {
        return titles.getOrDefault(lower, Gender.UNKNOWN);
    }

    /** What a noun beside a name tells: "his wife", ", a spokeswoman". */
    Gender ofNoun(String lower) {
        return nouns.getOrDefault(lower, Gender.UNKNOWN);
    }
}
