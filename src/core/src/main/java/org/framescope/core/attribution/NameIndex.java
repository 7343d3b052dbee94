package org.framescope.core.attribution;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;

/**
 * The people that an article names, each by the fullest form of the name. A surname alone leads to the person named in
 * full; spellings that differ in their vowels only ("Podolyak", "Podaliak") lead to one person.
 */
final class NameIndex {

    private static final int LEAST_FOR_SPELLINGS = 6;

    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, String> bySkeleton = new HashMap<>();
    private final Map<String, Set<String>> variants = new LinkedHashMap<>();

    private NameIndex() {}

    static NameIndex of(Reading reading) {
        NameIndex index = new NameIndex();
        for (FieldText text : reading.fields()) {
            text.names().stream().filter(NameIndex::full).forEach(n -> index.put(n, text));
        }
        for (FieldText text : reading.fields()) {
            text.names().stream()
                    .filter(n -> mayBePerson(n) && n.words().size() == 1)
                    .forEach(n -> index.put(n, text));
        }
        return index;
    }

    private static boolean full(NamePhrase name) {
        return mayBePerson(name) && name.words().size() > 1;
    }

    private static boolean mayBePerson(NamePhrase name) {
        return name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN;
    }

    private void put(NamePhrase name, FieldText text) {
        String surname = name.lastWord().toLowerCase(Locale.ROOT);
        String person = bySurname.get(surname);
        if (person == null) {
            person = spelled(surname).orElse(written(name, text));
            bySurname.put(surname, person);
            bySkeleton.putIfAbsent(skeleton(surname), person);
        }
        variants.computeIfAbsent(person, p -> new TreeSet<>()).add(written(name, text));
    }

    /** The name as it stands there, "J." with its dot, on one line. */
    private static String written(NamePhrase name, FieldText text) {
        return text.raw().substring(name.begin(), name.end()).replace('\n', ' ');
    }

    private Optional<String> spelled(String surname) {
        return surname.length() < LEAST_FOR_SPELLINGS
                ? Optional.empty()
                : Optional.ofNullable(bySkeleton.get(skeleton(surname)));
    }

    /** The consonants in order: what transliterations of one name share. */
    private static String skeleton(String surname) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < surname.length(); i++) {
            char c = surname.charAt(i);
            boolean soft = "aeiouyj'-".indexOf(c) >= 0 && i > 0;
            boolean twice = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == c;
            if (!soft && !twice) {
                consonants.append(c == 'w' ? 'v' : c);
            }
        }
        return consonants.toString();
    }

    /** The canonical name of the person whom a name phrase means. */
    String person(NamePhrase name) {
        String surname = name.lastWord().toLowerCase(Locale.ROOT);
        return bySurname.getOrDefault(surname, name.text());
    }

    /** All forms of a person's name that stand in the article. */
    Set<String> variants(String person) {
        return Collections.unmodifiableSet(variants.getOrDefault(person, Set.of(person)));
    }
}
