package org.framescope.core.style;

import java.util.List;
import java.util.Optional;

/**
 * Which of several spellings the desk writes.
 *
 * @param prefer as written, such as {@code Kyiv}
 * @param instead the others, in lower case
 * @param reason why, where the pack says so
 */
public record Spelling(String prefer, List<String> instead, Optional<String> reason) {
    public Spelling {
        instead = List.copyOf(instead);
    }
}
