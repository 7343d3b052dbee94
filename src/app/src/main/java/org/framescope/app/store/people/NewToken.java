package org.framescope.app.store.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token that is to be.
 *
 * @param secret the hash of its secret
 */
public record NewToken(UUID person, String name, String secret, List<String> scopes, Instant expires) {

    public NewToken {
        scopes = List.copyOf(scopes);
    }
}
