package org.framescope.engine.extract;

import java.util.Optional;

/**
 * A block of the input that is no part of the article.
 *
 * @param text the block as it stood in the input
 * @param place its place among all blocks of the input, kept and dropped, from 0
 * @param selector a CSS selector that finds it and others of its kind; empty where nothing tells them from their neighbors
 */
public record Dropped(Reason reason, String text, int place, Optional<String> selector) {}
