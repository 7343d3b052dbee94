package org.framescope.app.store.cms;

import java.time.Instant;

/**
 * Who is told of changes of state.
 *
 * @param secret what messages are signed with
 * @param since when it was set
 */
public record Outbox(String url, String secret, Instant since) {

    @Override
    public String toString() {
        return "an outbox";
    }
}
