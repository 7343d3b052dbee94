package org.framescope.app.store;

import java.util.Optional;
import java.util.UUID;

/** A row of the list of items as the query gives it, with its nulls. */
record ItemSummary(
        long position,
        long place,
        ItemState state,
        String reason,
        UUID analysis,
        String articleId,
        String outlet,
        String headline) {

    ItemLine line() {
        Optional<About> about = Optional.ofNullable(analysis)
                .map(id -> new About(
                        Optional.ofNullable(articleId), Optional.ofNullable(outlet), Optional.ofNullable(headline)));
        return new ItemLine(position, place, state, Optional.ofNullable(reason), Optional.ofNullable(analysis), about);
    }
}
