package org.framescope.app.review;

import java.util.Optional;

/** What ends a second reading: the whole machine. */
enum ReadingStep {
    /** Its reader is done. */
    CLOSE,
    /** Its reader hands it back, or somebody calls it off. */
    WITHDRAW;

    /** Where it leads; empty where it is not possible. */
    Optional<ReadingState> from(ReadingState state) {
        if (state != ReadingState.OPEN) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case CLOSE -> ReadingState.CLOSED;
                    case WITHDRAW -> ReadingState.WITHDRAWN;
                });
    }
}
