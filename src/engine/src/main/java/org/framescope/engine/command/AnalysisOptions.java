package org.framescope.engine.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InvalidModelsException;
import picocli.CommandLine.Option;

/** The options on how articles are analyzed, the same for every command that does. */
final class AnalysisOptions {

    @Option(names = "--only", paramLabel = "ANALYZER", split = ",", description = "Run these analyzers alone.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(
            names = "--input",
            paramLabel = "FORM",
            defaultValue = "auto",
            description = "What the inputs hold: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private InputForm input;

    @Option(names = "--threads", paramLabel = "N", description = "Articles analyzed at once (all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Ids of the analyzers asked for; empty for all. */
    Set<String> only() {
        return Set.copyOf(only);
    }

    InputForm input() {
        return input;
    }

    int threads() {
        return threads;
    }

    /**
     * What is installed, with the models opened that these options need. Throws {@link UsageException} for an analyzer that
     * there is not, or less than one thread.
     *
     * @throws InvalidModelsException where an installed model must not be used
     */
    Framescope opened() throws InvalidModelsException {
        Framescope framescope = Framescope.standard();
        List<String> ids = framescope.register().ids();
        for (String name : only) {
            if (!ids.contains(name)) {
                throw new UsageException("no such analyzer: " + name + "; there are " + String.join(", ", ids));
            }
        }
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
        framescope.open(only);
        return framescope;
    }
}
