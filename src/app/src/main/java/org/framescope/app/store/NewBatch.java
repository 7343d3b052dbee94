package org.framescope.app.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A batch whose articles are about to come in.
 *
 * @param form media type or name by which its articles are read
 * @param only analyzers asked for; empty for all
 * @param idempotencyKey under which its sender may send it again without making another
 * @param webhook address that is told of its end
 */
public record NewBatch(
        Optional<String> name,
        String form,
        Set<String> only,
        Optional<String> idempotencyKey,
        Optional<String> webhook) {

    public NewBatch {
        only = new TreeSet<>(only);
    }
}
