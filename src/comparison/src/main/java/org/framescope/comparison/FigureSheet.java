package org.framescope.comparison;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.framescope.train.protocol.FigureRow;

/** Figures for a person: one line a figure, one column a system. */
record FigureSheet(List<FigureRow> rows) {

    FigureSheet {
        rows = List.copyOf(rows);
    }

    void print(PrintWriter out) {
        List<String> systems = rows.stream().map(FigureRow::system).distinct().toList();
        out.printf("%-32s", "");
        systems.forEach(system -> out.printf("%-28s", system));
        out.println();
        rows.stream().map(FigureRow::figure).distinct().forEach(figure -> {
            out.printf("%-32s", figure);
            systems.forEach(system -> out.printf("%-28s", cell(figure, system)));
            out.println();
        });
        out.flush();
    }

    private String cell(String figure, String system) {
        return rows.stream()
                .filter(row -> row.figure().equals(figure) && row.system().equals(system))
                .findFirst()
                .map(FigureSheet::shown)
                .orElse("");
    }

    private static String shown(FigureRow row) {
        String number = row.value() < 10 ? "%.3f" : "%.0f";
        String value = String.format(Locale.ROOT, number, row.value());
        double low = row.interval().get(0);
        double high = row.interval().get(1);
        return low == high
                ? value
                : String.format(Locale.ROOT, "%s [" + number + ", " + number + "]", value, low, high);
    }
}
