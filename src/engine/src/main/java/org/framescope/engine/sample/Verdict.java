package org.framescope.engine.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What somebody says about a finding. */
public enum Verdict {
    RIGHT,
    WRONG,
    CANNOT_SAY;

    /** The verdict as requests and sheets have it. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The verdict of this name. Throws {@link IllegalArgumentException} where there is none. */
    @JsonCreator
    public static Verdict of(String name) {
        return read(name).orElseThrow(() -> new IllegalArgumentException("right, wrong or cannot say"));
    }

    /** What somebody typed into a sheet: the word, or its first letter; empty where it is none. */
    public static Optional<Verdict> read(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "right", "r" -> Optional.of(RIGHT);
            case "wrong", "w" -> Optional.of(WRONG);
            case "cannot say", "can't say", "c", "?" -> Optional.of(CANNOT_SAY);
            default -> Optional.empty();
        };
    }
}
