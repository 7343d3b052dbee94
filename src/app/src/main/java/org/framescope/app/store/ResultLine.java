package org.framescope.app.store;

import java.util.Optional;

/** A result as the query gives it, with its nulls. */
record ResultLine(
        long position,
        String form,
        long place,
        String itemId,
        String input,
        ItemState state,
        String reason,
        String answer,
        String article,
        String report) {

    ItemResult result() {
        return new ItemResult(
                position,
                new NewItem(form, place, itemId, input == null ? "" : input),
                state,
                Optional.ofNullable(reason),
                Optional.ofNullable(article),
                Optional.ofNullable(report).or(() -> Optional.ofNullable(answer)));
    }
}
