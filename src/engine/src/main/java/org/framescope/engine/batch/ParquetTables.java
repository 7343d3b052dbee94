package org.framescope.engine.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framescope.engine.io.CsvWriter;

/** A finished folder's tables once more, with types, for programs that read Parquet. */
final class ParquetTables {

    static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ParquetTables() {}

    /** Writes a file beside each table and says which those are. */
    static List<String> write(BatchFolder folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (Table table : Tables.ALL) {
            String name = "tables/" + table.name() + ".parquet";
            write(table, folder.file(table.file()), folder.file(name));
            files.add(name);
        }
        return files;
    }

    private static void write(Table table, Path from, Path to) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
        try (CSVParser rows = CSVParser.parse(from, StandardCharsets.UTF_8, TABLE);
                ParquetFile parquet = new ParquetFile(out, table.typed())) {
            for (CSVRecord row : rows) {
                parquet.add(row.stream().map(CsvWriter::meant).toList());
            }
        }
    }
}
