package org.framescope.app.store;

import java.util.UUID;

/**
 * An item that a worker has taken.
 *
 * @param position in its batch, from 1
 * @param token how often it was taken; an answer counts only while this is the newest
 */
public record TakenItem(UUID batch, long position, int token, NewItem item) {

    /** Which taking it is, without the text. */
    public ItemToken taking() {
        return new ItemToken(batch, position, token);
    }
}
