package org.framescope.core.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framescope.core.language.NamePhrase;

/**
 * A person's name in its parts, in lower case.
 *
 * @param suffix "jr", "sr", "iii"; empty where there is none
 */
record PersonName(List<String> words, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    PersonName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without words");
        }
    }

    static PersonName of(NamePhrase name) {
        List<String> words =
                name.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        String last = words.get(words.size() - 1);
        return words.size() > 1 && SUFFIXES.contains(last)
                ? new PersonName(words.subList(0, words.size() - 1), last)
                : new PersonName(words, "");
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Whether both may name one person; of long names the end alone will do ("Wasserman Schultz"). */
    boolean mayBe(PersonName other) {
        return suffix.equals(other.suffix)
                && (GivenNames.same(first(), other.first()) || endsWith(other) || other.endsWith(this));
    }

    private boolean endsWith(PersonName end) {
        int more = words.size() - end.words.size();
        return more > 0 && words.subList(more, words.size()).equals(end.words);
    }
}
