package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Headlines on gun violence with up to two frames out of nine (Liu et al., CoNLL 2019). Read for evaluation only: nothing is
 * learnt from it.
 */
public final class GunViolenceFrames {

    /** The file that is read, from the folder of corpora. */
    public static final String FILE = "gvfc/english.csv";

    /** The code book's numbers for those of its frames that a generic frame comes near. */
    private static final Map<String, Set<String>> NEAR = Map.of(
            // Politics and public opinion are contests; what is morally at stake the code book keeps under society and
            // culture.
            "conflict", Set.of("3", "6", "7"),
            "economic", Set.of("9"),
            "morality", Set.of("8"));

    /** One headline and the generic frames that its own come near to. */
    public record Item(String headline, TreeSet<String> frames) {}

    private GunViolenceFrames() {}

    public static List<Item> read(Path data) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : Delimited.read(data.resolve(FILE), ',')) {
            TreeSet<String> frames = new TreeSet<>();
            NEAR.forEach((frame, codes) -> {
                if (codes.contains(row.get("Q3 Theme1")) || codes.contains(row.get("Q3 Theme2"))) {
                    frames.add(frame);
                }
            });
            items.add(new Item(row.get("news_title"), frames));
        }
        return items;
    }
}
