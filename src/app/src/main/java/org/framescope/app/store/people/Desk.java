package org.framescope.app.store.people;

import java.util.Optional;
import java.util.UUID;

/**
 * A desk: what one group of people shares and no other sees.
 *
 * @param keepDays how many days what is kept stays; 0 for a desk that keeps nothing, empty for until it is deleted
 * @param stylePack the desk's own rules, as YAML
 * @param version counts the changes
 */
public record Desk(UUID id, String name, Optional<Integer> keepDays, Optional<String> stylePack, int version) {

    /** The desk of a service at which nobody needs to sign in, and the first of every other. */
    public static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** Whether articles and reports may be kept at all. */
    public boolean keeps() {
        return keepDays.isEmpty() || keepDays.get() > 0;
    }
}
