package org.framescope.engine.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.analysis.Measure;
import org.framescope.core.outlet.OutletTally;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.CsvReader;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.OutletJson;

/** Outlets' profiles, made of the table of measures: articles that name no outlet are in none. */
final class Outlets {

    private static final String FILE = "outlets.ndjson";

    private final Map<String, OutletTally> tallies = new TreeMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private String item = "";
    private String outlet = "";

    private Outlets() {}

    /** Writes one line an outlet, by name, and says which file that is. */
    static List<String> write(BatchFolder folder, Framescope framescope) throws IOException {
        Outlets outlets = new Outlets();
        outlets.read(folder);
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, OutletTally> own : outlets.tallies.entrySet()) {
            lines.append(Json.write(OutletJson.of(framescope.profile(own.getKey(), own.getValue()))))
                    .append('\n');
        }
        folder.replace(FILE, lines.toString());
        return List.of(FILE);
    }

    private void read(BatchFolder folder) throws IOException {
        try (BufferedReader table =
                Files.newBufferedReader(folder.file(Tables.measures().file()), StandardCharsets.UTF_8)) {
            CsvReader rows = new CsvReader(table);
            List<String> head = rows.next().orElse(List.of());
            int outletAt = head.indexOf("outlet");
            int measureAt = head.indexOf("measure");
            int valueAt = head.indexOf("value");
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> cells = row.get();
                begin(cells.get(0), cells.get(outletAt));
                measures.add(
                        new Measure(cells.get(measureAt), Double.parseDouble(cells.get(valueAt)), Optional.empty(), 1));
            }
        }
        begin("", "");
    }

    /** The rows of one article stand together. */
    private void begin(String next, String its) {
        if (next.equals(item)) {
            return;
        }
        if (!measures.isEmpty() && !outlet.isBlank()) {
            tallies.computeIfAbsent(outlet, name -> new OutletTally()).add(measures);
        }
        measures.clear();
        item = next;
        outlet = its;
    }
}
