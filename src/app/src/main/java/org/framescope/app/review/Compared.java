package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.ReadingMark;

/**
 * A passage that somebody, or the software, pointed at, and what all say about it.
 *
 * @param subject the finding's fingerprint, or the id of a mark where nothing was found
 * @param finding as it stands in the report; empty where second readers alone pointed at it
 * @param first what the first reader decided
 * @param seconds what each second reader says, in the order of their readings
 */
record Compared(
        String subject,
        Optional<JsonNode> finding,
        String rule,
        Place place,
        Optional<Decision> first,
        List<Second> seconds,
        Accord accord) {

    /**
     * What a second reader says.
     *
     * @param marks theirs that overlap the passage
     */
    record Second(UUID reading, Says says, List<ReadingMark> marks) {
        Second {
            marks = List.copyOf(marks);
        }
    }

    Compared {
        seconds = List.copyOf(seconds);
    }
}
