package org.framescope.engine.extract;

import java.util.Optional;

/**
 * A block of the input that went into the article.
 *
 * @param field name in the wire contract of the field that it went into, such as {@code body} or {@code captions[0]}
 * @param text the block as it stood in the input
 * @param place its place among all blocks of the input, kept and dropped, from 0
 * @param selector a CSS selector that finds it and others of its kind; empty where nothing tells them from their neighbors
 */
public record Kept(String field, String text, int place, Optional<String> selector) {

    public Kept {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a kept block names its field: " + text);
        }
    }
}
