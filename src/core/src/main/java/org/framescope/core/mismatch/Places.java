package org.framescope.core.mismatch;

import java.util.Set;

/** Places so common in captions that their absence from the article says nothing. */
final class Places {

    private static final Set<String> EVERYWHERE = Set.of("united states", "washington");
    private static final Set<String> SITES = Set.of(
            "capitol hill", "white house", "capitol", "us capitol", "oval office", "rose garden", "air force one");

    private Places() {}

    static boolean isEverywhere(Name name) {
        return name.place().filter(EVERYWHERE::contains).isPresent() || SITES.contains(name.phrase());
    }
}
