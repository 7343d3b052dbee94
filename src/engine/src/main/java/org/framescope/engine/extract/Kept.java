package org.framescope.engine.extract;

/**
 * A block of the input that went into the article.
 *
 * @param field name in the wire contract of the field that it went into, such as {@code body} or {@code captions[0]}
 * @param text the block as it stood in the input
 */
public record Kept(String field, String text) {

    public Kept {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a kept block names its field: " + text);
        }
    }
}
