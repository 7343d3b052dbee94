package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.Map;
import org.framescope.core.language.WordList;

/** Whether two first names, in lower case, may be one person's. */
final class GivenNames {

    private static final int SHORTEST_PREFIX = 3;
    private static final int LEAST_CONSONANTS = 3;
    private static final Map<String, String> FULL = full();

    private GivenNames() {}

    private static Map<String, String> full() {
        Map<String, String> full = new HashMap<>();
        WordList.load(GivenNames.class, "nicknames.txt")
                .entries()
                .forEach(e -> full.put(e.term(), e.get("full", e.term())));
        return Map.copyOf(full);
    }

    /** The same, an initial, a short form ("Dan", "Bill") or another spelling ("Mikhail", "Mykhailo"). */
    static boolean same(String a, String b) {
        if (a.equals(b) || initial(a, b) || initial(b, a)) {
            return true;
        }
        Genders genders = Genders.standard();
        if (!genders.ofFirstName(a).fits(genders.ofFirstName(b))) {
            return false;
        }
        String skeleton = Spelling.skeleton(a);
        return begins(a, b)
                || begins(b, a)
                || FULL.getOrDefault(a, a).equals(FULL.getOrDefault(b, b))
                || skeleton.length() >= LEAST_CONSONANTS && skeleton.equals(Spelling.skeleton(b));
    }

    private static boolean initial(String letter, String name) {
        return letter.length() == 1 && name.startsWith(letter);
    }

    private static boolean begins(String prefix, String name) {
        return prefix.length() >= SHORTEST_PREFIX && name.startsWith(prefix);
    }
}
