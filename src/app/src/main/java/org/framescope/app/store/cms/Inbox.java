package org.framescope.app.store.cms;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a desk's content management system posts drafts.
 *
 * @param id names the desk in the address
 * @param secret what both sides sign with
 * @param since when it was made
 */
public record Inbox(UUID id, UUID desk, String secret, Instant since) {

    @Override
    public String toString() {
        return "inbox " + id;
    }
}
