package org.framescope.comparison;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts one system's process and waits for its transcript. */
final class ContestantProcess {

    /** The same for every system; the collector without threads of its own, so that one thread works. */
    static final List<String> JVM = List.of("-Xmx5g", "-XX:+UseSerialGC");

    private ContestantProcess() {}

    static Transcript run(Contestant contestant, Desk desk) throws IOException, InterruptedException {
        Path log = desk.log(contestant);
        int code = new ProcessBuilder(command(contestant, desk))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(contestant.label() + " ended with code " + code + " after saying: " + last(log));
        }
        return Transcript.read(desk.transcript(contestant));
    }

    /** With what this process got from the launcher, the models' folder among it. */
    private static List<String> command(Contestant contestant, Desk desk) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ContestantMain.class.getName()));
        command.addAll(List.of(contestant.name(), desk.folder().toString()));
        return command;
    }

    /** What went wrong, without the places in the code. */
    private static String last(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .reduce((before, after) -> after)
                .orElse("nothing");
    }
}
