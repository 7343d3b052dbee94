package org.framescope.train.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of figures in a file: tab-separated, sorted, without any corpus text, so that it may be committed. */
public final class FigureTable {

    private FigureTable() {}

    /** Writes the rows in their order, one a line under a head. */
    public static void write(Path file, List<FigureRow> rows) throws IOException {
        write(file, List.of(), rows);
    }

    /** The same under notes, one a line behind {@code #}: what was run, and what must be known to read the figures. */
    public static void write(Path file, List<String> notes, List<FigureRow> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add("# " + note));
        lines.add(FigureRow.HEAD);
        rows.stream().sorted().map(FigureRow::line).forEach(lines::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
