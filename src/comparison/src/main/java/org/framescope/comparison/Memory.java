package org.framescope.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process took, in bytes.
 *
 * @param peakResident the most that the process ever held in main memory, heap, native and code alike, models opened and all
 *     texts read
 * @param liveHeap what is left on Java's heap after a full collection at the end: the models and tables themselves
 */
record Memory(long peakResident, long liveHeap) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    /** This process's, now. Linux only. */
    static Memory now() throws IOException {
        long peak = highWaterMark();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Memory(peak, runtime.totalMemory() - runtime.freeMemory());
    }

    /** {@code VmHWM:   123456 kB}. */
    private static long highWaterMark() throws IOException {
        String line = Files.readAllLines(STATUS).stream()
                .filter(l -> l.startsWith(PEAK))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + PEAK + " in " + STATUS));
        String kilobytes = line.substring(PEAK.length()).replace("kB", "").strip();
        return Long.parseLong(kilobytes) * 1024;
    }
}
