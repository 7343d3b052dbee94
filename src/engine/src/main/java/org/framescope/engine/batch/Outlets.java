package org.framescope.engine.batch;

import java.io.IOException;
import java.util.List;

/** Placeholder until outlet profiles are merged. */
final class Outlets {
    private Outlets() {}

    static List<String> write(BatchFolder folder) throws IOException {
        return List.of();
    }
}
