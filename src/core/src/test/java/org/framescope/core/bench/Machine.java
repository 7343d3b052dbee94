package org.framescope.core.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The machine that a figure was taken on, for the figure means little without it. */
public final class Machine {

    /** What Linux tells about the processors; elsewhere only their number is known. */
    private static final Path TOLD = Path.of("/proc/cpuinfo");

    /** What decides how fast bytes are multiplied, as Linux names it, the fastest first. */
    private static final List<String> MULTIPLIERS = List.of("amx_int8", "avx512_vnni", "avx_vnni", "avx512f", "avx2");

    private Machine() {}

    /** How many processors a process may use here, their name, and their widest instructions for products of bytes. */
    public static String described() throws IOException {
        int many = Runtime.getRuntime().availableProcessors();
        if (!Files.exists(TOLD)) {
            return many + " processors";
        }
        List<String> lines = Files.readAllLines(TOLD);
        Set<String> flags = new TreeSet<>(Arrays.asList(value(lines, "flags").split(" ")));
        String multiplier =
                MULTIPLIERS.stream().filter(flags::contains).findFirst().orElse("no known instructions");
        return many + " processors (" + value(lines, "model name") + ", " + multiplier + ")";
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
