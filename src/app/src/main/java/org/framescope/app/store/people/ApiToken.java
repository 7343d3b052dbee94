package org.framescope.app.store.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token as its person sees it: never its secret.
 *
 * @param scopes by their names
 */
public record ApiToken(UUID id, String name, List<String> scopes, Instant created, Instant expires) {

    public ApiToken {
        scopes = List.copyOf(scopes);
    }
}
