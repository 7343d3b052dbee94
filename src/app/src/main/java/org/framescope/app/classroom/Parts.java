package org.framescope.app.classroom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the reader of a lesson's file needs where something is absent. */
final class Parts {

    private Parts() {}

    static <T> List<T> list(List<T> given) {
        if (given != null && given.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("an entry is null");
        }
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> Optional<T> optional(Optional<T> given) {
        return given == null ? Optional.empty() : given;
    }
}
