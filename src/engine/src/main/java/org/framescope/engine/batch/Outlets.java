package org.framescope.engine.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;

/** Outlets' profiles, as lines and as a table, and the stories that several outlets have, made of a folder's figures. */
final class Outlets {

    private static final String PROFILES = "outlets.ndjson";
    private static final String STORIES = "stories.ndjson";
    private static final String CSV = "tables/" + OutletTable.NAME + ".csv";
    private static final String PARQUET = "tables/" + OutletTable.NAME + ".parquet";

    private Outlets() {}

    /** Writes one line an outlet, by name, and one a story, and says which files those are. */
    static List<String> write(BatchFolder folder, Framescope framescope) throws IOException {
        FiguresSource source = new FinishedBatch(folder.file(""))::figures;
        Standings standings = Standings.of(source);
        OutputStream parquet = new BufferedOutputStream(Files.newOutputStream(folder.file(PARQUET)));
        try (Writer lines = Files.newBufferedWriter(folder.file(PROFILES));
                Writer csv = Files.newBufferedWriter(folder.file(CSV));
                OutletTable.Parquet table = OutletTable.parquet(parquet)) {
            csv.write(OutletTable.head());
            Profiles.make(source, standings, framescope, profile -> {
                lines.write(Json.write(profile) + "\n");
                csv.write(OutletTable.lines(profile));
                table.add(profile);
            });
        }
        try (Writer stories = Files.newBufferedWriter(folder.file(STORIES))) {
            Stories.write(source, standings, stories);
        }
        return List.of(PROFILES, CSV, PARQUET, STORIES);
    }
}
