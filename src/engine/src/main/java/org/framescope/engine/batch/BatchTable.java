package org.framescope.engine.batch;

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
}
