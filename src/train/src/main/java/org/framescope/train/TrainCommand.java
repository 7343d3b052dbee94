package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code framescope train TARGET}: learns one target from the corpora and writes the files that the product reads. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns a target from the corpora and writes the files that the product reads.")
final class TrainCommand implements Callable<Integer> {

    private static final int USAGE = 2;

    @Parameters(paramLabel = "TARGET", description = "What to learn.")
    private String target;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:FRAMESCOPE_DATA}",
            description = "The folder that holds the corpora (default: $FRAMESCOPE_DATA).")
    private Path data;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Training training = training();
        if (data == null || !Files.isDirectory(data)) {
            throw usage("no corpora at " + data + "; name their folder with --data DIR or $FRAMESCOPE_DATA");
        }
        PrintWriter log = spec.commandLine().getOut();
        try {
            Files.createDirectories(out);
            training.run(data, out, log);
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println("framescope: cannot learn " + target + ": " + unreadable.getMessage());
            return USAGE;
        } finally {
            log.flush();
        }
        return 0;
    }

    private Training training() {
        List<String> targets = Trainings.all().stream().map(Training::target).toList();
        return Trainings.all().stream()
                .filter(t -> t.target().equals(target))
                .findFirst()
                .orElseThrow(() -> usage("no such target: " + target + "; there are " + String.join(", ", targets)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
