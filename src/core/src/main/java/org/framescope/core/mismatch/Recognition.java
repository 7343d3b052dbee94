package org.framescope.core.mismatch;

import java.util.List;

/** How much of a name the article knows. */
enum Recognition {
    /** The name as the caption has it, or its country. */
    FULL,
    /** The surname, with no first name or another one. */
    SURNAME,
    /** A part that may belong to somebody else. */
    PART,
    NONE;

    static Recognition of(Name name, Ground ground) {
        return switch (name.kind()) {
            case PERSON -> person(name, ground);
            case PLACE -> place(name, ground);
            case GROUP, OTHER -> group(name, ground);
        };
    }

    private static Recognition person(Name name, Ground ground) {
        List<String> given = name.parts().subList(0, name.parts().size() - 1);
        boolean givenKnown = given.stream().anyMatch(ground::hasName);
        if (ground.hasName(name.surname())) {
            return given.isEmpty() || givenKnown ? FULL : SURNAME;
        }
        return givenKnown ? PART : NONE;
    }

    private static Recognition place(Name name, Ground ground) {
        if (name.place().filter(ground::hasPlace).isPresent()) {
            return FULL;
        }
        return parts(name, ground);
    }

    private static Recognition group(Name name, Ground ground) {
        return ground.hasAcronymOrFullName(name) ? FULL : parts(name, ground);
    }

    private static Recognition parts(Name name, Ground ground) {
        WordStatistics statistics = WordStatistics.standard();
        double all = 0;
        double known = 0;
        for (String part : name.parts()) {
            double weight = statistics.idf(Stem.of(part)) + 0.1;
            all += weight;
            known += ground.has(Stem.of(part)) ? weight : 0;
        }
        return known >= all - 1e-9 ? FULL : known >= all / 2 ? PART : NONE;
    }

    boolean isPartial() {
        return this == SURNAME || this == PART;
    }

    boolean isKnown() {
        return this == FULL || this == SURNAME;
    }
}
