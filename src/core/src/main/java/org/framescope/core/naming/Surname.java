package org.framescope.core.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One spelling of a surname with what the article says about its bearer. */
final class Surname {

    private static final int SHORTEST = 5;
    private static final int MOST_EDITS = 2;

    private final String form;
    private final String plain;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> given = new TreeSet<>();
    private boolean person;

    Surname(String form) {
        this.form = form;
        this.plain = Skeleton.plain(form);
    }

    /** Adds one mention; {@code givenName} is empty where the surname stands alone. */
    void add(Mention mention, String givenName, boolean isPerson) {
        mentions.add(mention);
        person |= isPerson;
        if (!givenName.isEmpty()) {
            given.add(Skeleton.of(Skeleton.plain(givenName)));
        }
    }

    String form() {
        return form;
    }

    List<Mention> mentions() {
        return mentions;
    }

    String skeleton() {
        return Skeleton.of(plain);
    }

    boolean isComparable() {
        return plain.length() >= SHORTEST;
    }

    /** Whether the article names both with one given name. */
    boolean sharesGivenName(Surname other) {
        return given.stream().anyMatch(other.given::contains);
    }

    /** Whether both may be one person: spelled nearly alike, and no two given names speak against it. */
    boolean mayBe(Surname other) {
        boolean known = person || other.person;
        boolean twoPersons = !given.isEmpty() && !other.given.isEmpty() && !sharesGivenName(other);
        return known
                && !twoPersons
                && !isInflected(other)
                && Skeleton.distance(plain, other.plain, MOST_EDITS) <= MOST_EDITS;
    }

    /** Plurals ("the Bidens") and feminine forms ("Petrova", "Nowacka") are no variants. */
    private boolean isInflected(Surname other) {
        String shorter = plain.length() <= other.plain.length() ? plain : other.plain;
        String longer = plain.length() <= other.plain.length() ? other.plain : plain;
        return longer.equals(shorter + "s")
                || longer.equals(shorter + "es")
                || longer.endsWith("a") != shorter.endsWith("a") && differsInEnding(shorter, longer);
    }

    private static boolean differsInEnding(String shorter, String longer) {
        int stem = shorter.length() - 1;
        return longer.startsWith(shorter.substring(0, stem)) || longer.equals(shorter + "a");
    }
}
