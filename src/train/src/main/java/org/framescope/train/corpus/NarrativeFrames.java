package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** News articles on climate with the generic frames that annotators found in them (Frermann et al., ACL 2023). */
public final class NarrativeFrames {

    /** The file that is read, from the folder of corpora. */
    public static final String FILE = "narrative-framing/articles_metadata.tsv";

    /** The corpus's columns by the frames' names on the wire. */
    private static final Map<String, String> COLUMNS =
            Map.of("RE", "resolution", "HI", "human-interest", "CO", "conflict", "MO", "morality", "EC", "economic");

    /**
     * One article: headline and body run together, as the corpus has them.
     *
     * @param outlet in one spelling
     * @param frames by the names that they have on the wire
     */
    public record Item(String id, String outlet, String text, TreeSet<String> frames) {}

    private NarrativeFrames() {}

    /** All articles whose five labels are given. */
    public static List<Item> read(Path data) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : Delimited.read(data.resolve(FILE), '\t')) {
            boolean whole = COLUMNS.keySet().stream()
                    .allMatch(column -> row.getOrDefault(column, "").startsWith("True")
                            || row.getOrDefault(column, "").startsWith("False"));
            if (whole) {
                items.add(item(row));
            }
        }
        return items;
    }

    private static Item item(Map<String, String> row) {
        TreeSet<String> frames = new TreeSet<>();
        COLUMNS.forEach((column, frame) -> {
            if (row.get(column).startsWith("True")) {
                frames.add(frame);
            }
        });
        String outlet = row.get("source")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replaceFirst("^the", "");
        return new Item(row.get("ID"), outlet, row.get("text"), frames);
    }
}
