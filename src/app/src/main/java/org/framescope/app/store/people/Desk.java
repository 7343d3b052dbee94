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

    /** Whether articles and reports may be kept at all. */
    public boolean keeps() {
        return keepDays.isEmpty() || keepDays.get() > 0;
    }
}
