package org.framescope.app.review;

import java.util.Optional;

/** Which part of the queue is asked for, as a request says it. */
record QueueRequest(
        Optional<String> state,
        Optional<String> assignee,
        Optional<String> author,
        Optional<String> reader,
        Optional<String> reading,
        String limit,
        Optional<String> cursor) {}
