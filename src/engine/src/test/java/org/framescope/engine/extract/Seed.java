package org.framescope.engine.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The wire-style piece that the project grew from; it lies beside the repository, not in it. */
public final class Seed {

    private static final String PLACE = "shared/seed/press-tv-2022-03-14.txt";

    private Seed() {}

    public static String text() {
        try {
            return Files.readString(path());
        } catch (IOException missing) {
            throw new UncheckedIOException("the seed cannot be read: " + PLACE, missing);
        }
    }

    /** A stranger's clone has no seed beside it; the retelling serves there. */
    public static boolean isThere() {
        return Files.exists(path());
    }

    /** Beside the repository, which lies two folders above the module. */
    private static Path path() {
        return Path.of("..", "..", "..").resolve(PLACE);
    }
}
