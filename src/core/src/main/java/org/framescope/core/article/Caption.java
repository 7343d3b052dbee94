package org.framescope.core.article;

import java.util.Optional;

/** The text under a picture, its credit apart. */
public record Caption(String text, Optional<String> credit, Optional<String> imageUrl) {

    public static Caption of(String text) {
        return new Caption(text, Optional.empty(), Optional.empty());
    }
}
