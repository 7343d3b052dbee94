package org.framescope.core.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.language.Gazetteer;

/** Somebody whom the article names, as far as it has been read. */
final class Person {

    private final PersonName name;
    /** Whether the article's words or a known first name make sure that this names a person. */
    private final boolean sure;

    private final Set<String> variants = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();
    private String canonical;
    private Gender told = Gender.UNKNOWN;

    Person(PersonName name, String canonical, boolean sure) {
        this.name = name;
        this.canonical = canonical;
        this.sure = sure;
    }

    PersonName name() {
        return name;
    }

    String canonical() {
        return canonical;
    }

    boolean isSure() {
        return sure;
    }

    /** What the article tells goes before what the first name lets expect; "Senator Scott" has none, "Melanie" has. */
    Gender gender() {
        boolean surname = !name.isFull() && !titles.isEmpty();
        return told != Gender.UNKNOWN || surname ? told : Genders.standard().ofFirstName(name.first());
    }

    Set<String> variants() {
        return variants;
    }

    boolean hasTitle(String title) {
        return titles.contains(title);
    }

    void seen(Mention mention) {
        variants.add(mention.written());
        if (!mention.title().isEmpty()) {
            titles.add(mention.title());
        }
        if (told == Gender.UNKNOWN) {
            told = mention.gender();
        }
        if (mention.name().isFull() && !isNamedFully(canonical) && isNamedFully(mention.written())) {
            canonical = mention.written();
        }
    }

    /** Whether a name begins with a first name: neither "J. Marlow" nor "De Blasio" does. */
    private static boolean isNamedFully(String name) {
        int blank = name.indexOf(' ');
        return blank > 0
                && Gazetteer.standard().isFirstName(name.substring(0, blank).toLowerCase(Locale.ROOT));
    }
}
