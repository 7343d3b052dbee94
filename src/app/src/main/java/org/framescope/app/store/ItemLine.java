package org.framescope.app.store;

import java.util.Optional;
import java.util.UUID;

/**
 * An item of a batch as a list shows it.
 *
 * @param position in its batch, from 1
 * @param place in the input; of a line its number
 * @param about empty where no article could be read
 */
public record ItemLine(
        long position,
        long place,
        ItemState state,
        Optional<String> reason,
        Optional<UUID> analysis,
        Optional<About> about) {}
