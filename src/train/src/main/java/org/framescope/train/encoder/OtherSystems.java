package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.baseline.SentenceBaselines;
import org.framescope.train.protocol.FigureRow;

/** What is easy to reach under the protocols of a sentence model, and what one expert reaches, for its card. */
final class OtherSystems {

    private static final String PREFIX = "baseline.";

    private static final Set<String> SHOWN = Set.of("macro-f1", "matthews");

    private OtherSystems() {}

    /** Measured anew each time: some minutes. */
    static List<Metric> of(Path data) throws IOException {
        return new SentenceBaselines()
                .measure(data, new PrintWriter(PrintWriter.nullWriter())).stream()
                        .filter(row -> SHOWN.contains(row.figure()))
                        .map(row -> new Metric(
                                PREFIX + row.protocol() + "." + row.system() + "." + row.figure(),
                                row.value(),
                                row.interval(),
                                row.support()))
                        .toList();
    }

    static boolean isTheirs(Metric metric) {
        return metric.name().startsWith(PREFIX);
    }

    /** A metric of this class as the row that it was made of. */
    static FigureRow row(Metric metric) {
        int figure = metric.name().lastIndexOf('.');
        int system = metric.name().lastIndexOf('.', figure - 1);
        return new FigureRow(
                metric.name().substring(PREFIX.length(), system),
                metric.name().substring(system + 1, figure),
                metric.name().substring(figure + 1),
                metric.value(),
                metric.interval(),
                metric.support());
    }
}
