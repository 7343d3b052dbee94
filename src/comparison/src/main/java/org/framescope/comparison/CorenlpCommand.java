package org.framescope.comparison;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.framescope.train.protocol.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code framescope compare corenlp}: direct quotations, speakers, speed and memory beside Stanford CoreNLP's. */
@Command(
        name = "corenlp",
        mixinStandardHelpOptions = true,
        description = "Runs Stanford CoreNLP's quote annotator and Framescope on the same texts of PolNeAR.")
final class CorenlpCommand implements Callable<Integer> {

    private static final int USAGE = 2;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:FRAMESCOPE_DATA}",
            description = "The folder that holds the corpora (default: $FRAMESCOPE_DATA).")
    private Path data;

    @Option(names = "--texts", paramLabel = "N", description = "Only N texts, taken evenly (default: all).")
    private int texts = Integer.MAX_VALUE;

    @Option(names = "--rules-only", description = "Leaves out Framescope with its installed models.")
    private boolean rulesOnly;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also writes the figures as a table of tab-separated values.")
    private Path table;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (data == null || !Files.isDirectory(data)) {
            throw usage("no corpora at " + data + "; name their folder with --data DIR or $FRAMESCOPE_DATA");
        }
        if (texts < 1) {
            throw usage("--texts must be at least 1, not " + texts);
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            tell(new Comparison(data, texts).run(contestants(), err));
        } catch (IOException failed) {
            err.println("framescope: cannot compare: " + failed.getMessage());
            return USAGE;
        }
        return 0;
    }

    private Set<Contestant> contestants() {
        return rulesOnly ? EnumSet.of(Contestant.RULES_ATTRIBUTION, Contestant.RULES, Contestant.CORENLP) : EnumSet.allOf(Contestant.class);
    }

    private void tell(Comparison.Result result) throws IOException {
        List<String> notes = new ArrayList<>(List.of(command()));
        notes.addAll(result.notes());
        PrintWriter out = spec.commandLine().getOut();
        result.notes().forEach(out::println);
        out.println();
        new FigureSheet(result.rows()).print(out);
        if (table != null) {
            FigureTable.write(table, notes, result.rows());
        }
    }

    /** How to get this table again; the corpora's folder is another on every machine. */
    private String command() {
        String few = texts == Integer.MAX_VALUE ? "" : " --texts " + texts;
        String less = rulesOnly ? " --rules-only" : "";
        return "./framescope compare corenlp --data DIR" + few + less + " --out " + table;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
