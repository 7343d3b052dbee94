package org.framescope.app.store;

import java.util.UUID;

/**
 * One taking of an item.
 *
 * @param position in its batch, from 1
 * @param token how often it was taken then
 */
public record ItemToken(UUID batch, long position, int token) {}
