package org.framescope.app.store;

import java.util.Optional;

/**
 * Which findings are asked for; what is absent is not asked for.
 *
 * @param severity by its name on the wire
 */
public record FindingQuery(Optional<String> rule, Optional<String> severity, Optional<String> outlet) {

    public static final FindingQuery ALL = new FindingQuery(Optional.empty(), Optional.empty(), Optional.empty());
}
