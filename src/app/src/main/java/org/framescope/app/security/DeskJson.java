package org.framescope.app.security;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.people.Desk;

/**
 * A desk and how it is set.
 *
 * @param keepDays how many days articles and reports are kept; 0: none are, absent: until somebody deletes them
 * @param stylePack the desk's own rules, as YAML; absent where it has none
 * @param version for If-Match
 */
@Schema(name = "Desk")
public record DeskJson(
        UUID id,
        String name,
        @Schema(implementation = Integer.class) Optional<Integer> keepDays,
        @Schema(implementation = String.class) Optional<String> stylePack,
        int version) {

    static DeskJson of(Desk desk) {
        return new DeskJson(desk.id(), desk.name(), desk.keepDays(), desk.stylePack(), desk.version());
    }
}
