package org.framescope.app.store;

import java.util.Optional;

/**
 * An item of a batch with its answer.
 *
 * @param position in its batch, from 1
 * @param item as it came in; without its text once it has an answer
 * @param reason why it was skipped or failed
 * @param article as analyzed, as JSON; empty where there is no report
 * @param line the report, or the error in its place; empty where there is neither any more
 */
public record ItemResult(
        long position,
        NewItem item,
        ItemState state,
        Optional<String> reason,
        Optional<String> article,
        Optional<String> line) {}
