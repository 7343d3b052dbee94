package org.framescope.engine.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framescope.engine.io.CsvWriter;

/** A folder in which a batch has ended, to be read. */
public final class FinishedBatch {

    private static final String FINDINGS = "tables/findings.csv";

    private final Path home;

    FinishedBatch(Path home) {
        this.home = home;
    }

    /**
     * A row of the table of findings.
     *
     * @param item the article's place in the batch, from 1
     * @param outlet of that article; empty where it names none
     */
    public record FindingRow(
            long item,
            String outlet,
            String finding,
            String rule,
            String severity,
            String field,
            Surroundings around,
            String text) {}

    /** Takes a row of the table of findings. */
    @FunctionalInterface
    public interface Taker {
        void take(FindingRow row) throws IOException;
    }

    /**
     * Opens a folder.
     *
     * @throws BatchException where no batch has ended in it
     */
    public static FinishedBatch in(Path home) throws IOException {
        Optional<Progress> progress = BatchFolder.progress(home);
        if (progress.filter(Progress::finished).isEmpty()) {
            throw new BatchException("expected the folder of a finished batch, found none: " + home);
        }
        return new FinishedBatch(home);
    }

    /** Hands out the figures of all articles. */
    public void figures(FiguresSource.Taker taker) throws IOException {
        try (FiguresReader figures = new FiguresReader(home)) {
            while (figures.next()) {
                taker.take(figures.item(), figures.figures());
            }
        }
    }

    /** Hands out all findings in the order of the input. */
    public void findings(Taker taker) throws IOException {
        try (CSVParser rows = CSVParser.parse(home.resolve(FINDINGS), StandardCharsets.UTF_8, ParquetTables.TABLE);
                FiguresReader figures = new FiguresReader(home)) {
            for (CSVRecord row : rows) {
                long item = Long.parseLong(row.get(Table.ITEM.name()));
                figures.seek(item);
                taker.take(row(row, item, figures.figures().outlet().orElse("")));
            }
        }
    }

    private static FindingRow row(CSVRecord row, long item, String outlet) {
        return new FindingRow(
                item,
                outlet,
                cell(row, "finding"),
                cell(row, "rule"),
                cell(row, "severity"),
                cell(row, "field"),
                new Surroundings(cell(row, "before"), cell(row, "after")),
                cell(row, "text"));
    }

    /** Folders of earlier versions have fewer columns. */
    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? CsvWriter.meant(row.get(column)) : "";
    }

    /** The figures of a folder, one article after the other. */
    static final class FiguresReader implements AutoCloseable {

        private final BufferedReader lines;
        private long item;
        private Optional<ArticleFigures> figures = Optional.empty();

        FiguresReader(Path home) throws IOException {
            this.lines = Files.newBufferedReader(home.resolve(BatchFolder.FIGURES));
        }

        /** Goes to the next article; says whether there is one. */
        boolean next() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                return false;
            }
            int tab = line.indexOf('\t');
            item = Long.parseLong(line, 0, tab, 10);
            figures = Optional.of(ArticleFigures.read(line.substring(tab + 1)));
            return true;
        }

        /** Goes on to an article; both files are in the order of the articles. */
        void seek(long wanted) throws IOException {
            boolean more = true;
            while (more && item < wanted) {
                more = next();
            }
        }

        /** The article's place in the batch; 0 before the first. */
        long item() {
            return item;
        }

        ArticleFigures figures() {
            return figures.orElseThrow();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
