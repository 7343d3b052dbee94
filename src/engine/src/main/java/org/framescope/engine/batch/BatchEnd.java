package org.framescope.engine.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.CsvWriter;
import org.framescope.engine.io.Json;

/** What is written once all articles are done: the outlets, the codebook, and last the manifest. */
public final class BatchEnd {

    private static final String CODEBOOK = "tables/codebook.csv";
    private static final String MANIFEST = "manifest.json";

    private BatchEnd() {}

    /** Writes it; a batch that stops here writes it again when it goes on. */
    public static void write(BatchFolder folder, BatchPlan plan, Framescope framescope) throws IOException {
        folder.save();
        List<String> files = new ArrayList<>(List.of(BatchFolder.REPORTS, BatchFolder.FIGURES, CODEBOOK));
        Tables.ALL.forEach(table -> files.add(table.file()));
        folder.replace(
                CODEBOOK,
                Tables.codebook(framescope).stream().map(CsvWriter::row).collect(Collectors.joining()));
        files.addAll(ParquetTables.write(folder));
        files.addAll(Outlets.write(folder, framescope));
        folder.replace(MANIFEST, Json.pretty(Summary.of(plan, folder, files)) + "\n");
        folder.finish();
    }
}
