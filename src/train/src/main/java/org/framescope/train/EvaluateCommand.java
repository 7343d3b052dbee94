package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.train.protocol.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code framescope evaluate TARGET}: prints the figures of one target, recomputed from the corpora. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Recomputes the figures stated about a target from the corpora.")
final class EvaluateCommand implements Callable<Integer> {

    private static final int USAGE = 2;

    @Parameters(paramLabel = "TARGET", description = "What to evaluate.")
    private String target;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:FRAMESCOPE_DATA}",
            description = "The folder that holds the corpora (default: $FRAMESCOPE_DATA).")
    private Path data;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also writes the figures as a table of tab-separated values, where the target has one.")
    private Path table;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = evaluation();
        PrintWriter out = spec.commandLine().getOut();
        try {
            evaluate(evaluation, out);
        } catch (IOException unreadable) {
            spec.commandLine()
                    .getErr()
                    .println("framescope: cannot evaluate " + target + ": " + unreadable.getMessage());
            return USAGE;
        } finally {
            out.flush();
        }
        return 0;
    }

    private void evaluate(Evaluation evaluation, PrintWriter out) throws IOException {
        if (table == null) {
            evaluation.run(folder(), out);
            return;
        }
        if (evaluation instanceof WrittenEvaluation written) {
            written.write(table, folder(), out);
            return;
        }
        if (!(evaluation instanceof TabledEvaluation tabled)) {
            throw usage("--out: " + target + " is printed only, it has no table");
        }
        FigureTable.write(table, tabled.measure(folder(), out));
    }

    private Evaluation evaluation() {
        Optional<Evaluation> found = Evaluations.all().stream()
                .filter(e -> e.target().equals(target))
                .findFirst();
        return found.orElseThrow(() -> {
            List<String> targets =
                    Evaluations.all().stream().map(Evaluation::target).toList();
            return usage("no such target: " + target + "; there are " + String.join(", ", targets));
        });
    }

    private Path folder() {
        if (data == null || !Files.isDirectory(data)) {
            throw usage("no corpora at " + data + "; name their folder with --data DIR or $FRAMESCOPE_DATA");
        }
        return data;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
