package org.framescope.app.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A batch whose articles are about to come in.
 *
 * @param desk that it belongs to
 * @param form media type or name by which its articles are read
 * @param only analyzers asked for; empty for all
 * @param idempotencyKey under which it may be sent again without making another; the desk's name is in it
 * @param webhook address that is told of its end
 */
public record NewBatch(
        UUID desk,
        Optional<String> name,
        String form,
        Set<String> only,
        Optional<String> idempotencyKey,
        Optional<String> webhook) {

    public NewBatch {
        only = new TreeSet<>(only);
    }
}
