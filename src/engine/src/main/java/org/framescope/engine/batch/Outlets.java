package org.framescope.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framescope.core.analysis.Measure;
import org.framescope.core.outlet.OutletTally;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.CsvWriter;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.OutletJson;

/** Outlets' profiles, made of the table of measures: articles that name no outlet are in none. */
final class Outlets {

    private static final String FILE = "outlets.ndjson";

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
        try (CSVParser table = CSVParser.parse(folder.file(Tables.MEASURES.file()), StandardCharsets.UTF_8, TABLE)) {
            for (CSVRecord row : table) {
                begin(row.get(Table.ITEM.name()), CsvWriter.meant(row.get("outlet")));
                double value = Double.parseDouble(row.get("value"));
                measures.add(new Measure(row.get("measure"), value, Optional.empty(), 1));
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
