package org.framescope.core.attribution;

import java.util.Optional;

/** What the article or a first name tells about a person, as far as a pronoun or an honorific can agree with it. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether nothing speaks against both being one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a personal pronoun asks for; empty for words that are none. */
    static Optional<Gender> ofPronoun(String word) {
        return switch (word) {
            case "she", "her", "hers", "herself" -> Optional.of(FEMALE);
            case "he", "him", "his", "himself" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }
}
