package org.framescope.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the kernel counts of all processors' time by kind; nothing where it does not. */
record Processors(List<Long> counts) {

    private static final Path COUNTS = Path.of("/proc/stat");
    /** Where the kernel's line has the time in which nothing was to do, waited for the disk, and was stolen (proc(5)). */
    private static final int IDLE = 3;

    private static final int WAITING = 4;
    private static final int STOLEN = 7;
    /** What comes after that is counted among the first two already. */
    private static final int KINDS = 8;

    static Processors now() throws IOException {
        return new Processors(
                Files.exists(COUNTS)
                        ? Arrays.stream(Files.readAllLines(COUNTS).get(0).split(" +"))
                                .skip(1)
                                .limit(KINDS)
                                .map(Long::valueOf)
                                .toList()
                        : List.of());
    }

    /** The share of the time since then in which somebody here worked; NaN where nobody knows. */
    double busySince(Processors then) {
        return 1 - share(then, IDLE) - share(then, WAITING) - share(then, STOLEN);
    }

    /** The share that another machine on the same hardware had; NaN where nobody knows. */
    double stolenSince(Processors then) {
        return share(then, STOLEN);
    }

    private double share(Processors then, int kind) {
        return counts.size() < KINDS
                ? Double.NaN
                : (double) (counts.get(kind) - then.counts.get(kind)) / (total() - then.total());
    }

    private long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
