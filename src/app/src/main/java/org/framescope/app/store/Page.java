package org.framescope.app.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some rows of a longer list.
 *
 * @param last the key behind which the next page begins; empty where there is none
 */
public record Page<T, K>(List<T> items, Optional<K> last) {

    public Page {
        items = List.copyOf(items);
    }

    /** The first {@code limit} rows; one more than that tells that there is another page. */
    public static <T, K> Page<T, K> of(List<T> rows, int limit, Function<T, K> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(key.apply(items.get(limit - 1))));
    }
}
