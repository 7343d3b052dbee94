package org.framescope.engine.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The table of articles with each one's report beside its figures, for whoever wants all that a batch gives in one table. */
public final class ReportTable implements AutoCloseable {

    private static final Column REPORT = new Column("report", "the report or error as JSON, a line of reports.ndjson");

    private static final Table ARTICLES = Tables.ALL.stream()
            .filter(table -> table.name().equals("articles"))
            .findFirst()
            .orElseThrow();

    private final ParquetFile file;

    private ReportTable(ParquetFile file) {
        this.file = file;
    }

    /**
     * Begins the table as Apache Parquet. Some thousand rows, and some megabytes, are held in memory, no more.
     *
     * @param out closed with the table
     */
    public static ReportTable parquet(OutputStream out) throws IOException {
        return new ReportTable(new ParquetFile(
                out, Stream.concat(ARTICLES.typed().stream(), Stream.of(REPORT)).toList()));
    }

    /**
     * Adds an article's row.
     *
     * @param item its place in the batch, from 1
     */
    public void add(RenderedEntry rendered, long item) throws IOException {
        for (List<String> row : Tables.placed(ARTICLES, rendered.entry(), item)) {
            file.add(Stream.concat(row.stream(), Stream.of(rendered.line())).toList());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
