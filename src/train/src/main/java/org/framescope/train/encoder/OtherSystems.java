package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.baseline.SentenceBaselines;

/** What is easy to reach under the protocols of a sentence model, and what one expert reaches, for its card. */
final class OtherSystems {

    private static final Set<String> SHOWN = Set.of("macro-f1", "matthews");

    private OtherSystems() {}

    /** Measured anew each time: some minutes. */
    static List<Metric> of(Path data) throws IOException {
        return new SentenceBaselines()
                .measure(data, new PrintWriter(PrintWriter.nullWriter())).stream()
                        .filter(row -> SHOWN.contains(row.figure()))
                        .map(row -> new Metric(
                                "baseline." + row.protocol() + "." + row.system() + "." + row.figure(),
                                row.value(),
                                row.interval(),
                                row.support()))
                        .toList();
    }
}
