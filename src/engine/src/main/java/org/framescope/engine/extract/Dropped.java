package org.framescope.engine.extract;

/**
 * A block of the input that is no part of the article.
 *
 * @param text the block as it stood in the input
 */
public record Dropped(Reason reason, String text) {}
