package org.framescope.engine.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.outlet.Selection;
import org.framescope.engine.io.CsvWriter;
import org.framescope.engine.io.OutletJson;
import org.framescope.engine.io.WireName;

/** The table of outlets: a row a measure of an outlet, over all its articles, over some of them, or over those of a month. */
public final class OutletTable {

    /** Its name beside those of {@link BatchTable}. */
    public static final String NAME = "outlets";

    /** What the reliability estimate is called among the measures. */
    private static final String RELIABILITY = "reliability";

    private static final String ALL = WireName.of(Selection.ALL);
    private static final String NO_MONTH = "";

    static final List<Column> COLUMNS = List.of(
            new Column("outlet", "as the input names it"),
            new Column(
                    "selection",
                    "all, without-wire-copy, without-repeats, without-opinion, or own-news, which is none of the three"),
            new Column("month", "yyyy-mm of publication; empty where the row is about all months"),
            new Column("measure", "its name; the last part of this codebook explains each"),
            Column.number("value", "mean over the articles, in the unit of the measure"),
            Column.number("low", "lower end of its 95 % interval"),
            Column.number("high", "upper end of its 95 % interval"),
            Column.whole("support", "how many articles, or captions, the mean is over"),
            Column.whole("articles", "of the selection; empty for a month"),
            new Column("new_level", "yes where the measure comes to a new level in this month"),
            new Column("reason", "why there is no value"));

    private OutletTable() {}

    /** The first line, which names the columns. */
    public static String head() {
        return CsvWriter.row(COLUMNS.stream().map(Column::name).toList());
    }

    /** The lines that one outlet adds. */
    public static String lines(OutletJson profile) {
        return rows(profile).stream().map(CsvWriter::row).collect(Collectors.joining());
    }

    static List<List<String>> rows(OutletJson profile) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(reliability(profile));
        rows.addAll(measures(profile, ALL, profile.articles(), profile.measures()));
        profile.selections()
                .forEach(own -> rows.addAll(measures(profile, own.selection(), own.articles(), own.measures())));
        profile.trends().forEach(trend -> trend.months().forEach(month -> rows.add(month(profile, trend, month))));
        return rows;
    }

    private static List<String> reliability(OutletJson profile) {
        OutletJson.ReliabilityJson own = profile.reliability();
        return List.of(
                profile.outlet(),
                ALL,
                NO_MONTH,
                RELIABILITY,
                own.estimate().map(String::valueOf).orElse(""),
                end(own.interval(), 0),
                end(own.interval(), 1),
                String.valueOf(profile.articles()),
                String.valueOf(profile.articles()),
                "",
                own.reason().orElse(""));
    }

    private static List<List<String>> measures(
            OutletJson profile, String selection, int articles, List<OutletJson.OutletMeasureJson> measures) {
        return measures.stream()
                .map(own -> List.of(
                        profile.outlet(),
                        selection,
                        NO_MONTH,
                        own.name(),
                        String.valueOf(own.value()),
                        end(Optional.of(own.interval()), 0),
                        end(Optional.of(own.interval()), 1),
                        String.valueOf(own.support()),
                        String.valueOf(articles),
                        "",
                        ""))
                .toList();
    }

    private static List<String> month(OutletJson profile, OutletJson.TrendJson trend, OutletJson.MonthJson month) {
        return List.of(
                profile.outlet(),
                ALL,
                month.month(),
                trend.measure(),
                String.valueOf(month.value()),
                end(Optional.of(month.interval()), 0),
                end(Optional.of(month.interval()), 1),
                String.valueOf(month.support()),
                "",
                trend.changes().contains(month.month()) ? "yes" : "",
                "");
    }

    private static String end(Optional<List<Double>> interval, int which) {
        return interval.map(ends -> String.valueOf(ends.get(which))).orElse("");
    }

    /**
     * Begins the table as Apache Parquet. Some thousand rows are held in memory, no more.
     *
     * @param out closed with the table
     */
    public static Parquet parquet(OutputStream out) throws IOException {
        return new Parquet(new ParquetFile(out, COLUMNS));
    }

    /** The table as it is written as Parquet. */
    public static final class Parquet implements AutoCloseable {

        private final ParquetFile file;

        private Parquet(ParquetFile file) {
            this.file = file;
        }

        /** Adds the rows of one outlet. */
        public void add(OutletJson profile) throws IOException {
            for (List<String> row : rows(profile)) {
                file.add(row);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
