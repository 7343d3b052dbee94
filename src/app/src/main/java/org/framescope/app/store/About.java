package org.framescope.app.store;

import java.util.Optional;

/** What an article is called in lists: its own id, its outlet and its headline, where it has them. */
public record About(Optional<String> articleId, Optional<String> outlet, Optional<String> headline) {

    /** Longest id or outlet, in UTF-16 units, that is listed and searched; PostgreSQL indexes no more than 2.7 kB. */
    static final int MOST_ID = 255;

    static final int MOST_HEADLINE = 1000;
}
