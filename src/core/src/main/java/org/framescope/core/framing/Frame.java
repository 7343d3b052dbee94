package org.framescope.core.framing;

import java.util.Arrays;
import java.util.List;

/** The generic frames of news that every report lists (Semetko and Valkenburg, 2000; Frermann et al., 2023). */
public enum Frame {
    CONFLICT("conflict"),
    ECONOMIC("economic"),
    HUMAN_INTEREST("human-interest"),
    MORALITY("morality"),
    RESOLUTION("resolution");

    private final String wireName;

    Frame(String wireName) {
        this.wireName = wireName;
    }

    /** The frame's name in the wire contract. */
    public String wireName() {
        return wireName;
    }

    /** All frames in the order of the wire contract. */
    public static List<Frame> all() {
        return Arrays.asList(values());
    }
}
