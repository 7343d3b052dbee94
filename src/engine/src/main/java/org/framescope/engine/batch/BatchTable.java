package org.framescope.engine.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.engine.io.CsvWriter;

/** One of the tables that a batch gives, as comma-separated values, for whoever writes them elsewhere than to a folder. */
public final class BatchTable {

    private final Table table;

    private BatchTable(Table table) {
        this.table = table;
    }

    /** The tables' names. */
    public static List<String> names() {
        return Tables.ALL.stream().map(Table::name).toList();
    }

    /** The table of this name; empty where there is none. */
    public static Optional<BatchTable> named(String name) {
        return Tables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(BatchTable::new);
    }

    /** The first line, which names the columns. */
    public String head() {
        return CsvWriter.row(table.head());
    }

    /**
     * The lines that one article adds.
     *
     * @param item its place in the batch, from 1
     */
    public String lines(Entry entry, long item) {
        return Tables.placed(table, entry, item).stream().map(CsvWriter::row).collect(Collectors.joining());
    }

    /**
     * Begins the table as Apache Parquet. Some thousand rows are held in memory, no more.
     *
     * @param out closed with the table
     */
    public Parquet parquet(OutputStream out) throws IOException {
        return new Parquet(new ParquetFile(out, table.typed()));
    }

    /** The table as it is written as Parquet. */
    public final class Parquet implements AutoCloseable {

        private final ParquetFile file;

        private Parquet(ParquetFile file) {
            this.file = file;
        }

        /**
         * Adds the rows of one article.
         *
         * @param item its place in the batch, from 1
         */
        public void add(Entry entry, long item) throws IOException {
            for (List<String> row : Tables.placed(table, entry, item)) {
                file.add(row);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
