package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body of FNC-1 (Fake News Challenge, stage 1) with all headlines that were paired with it. */
public record HeadlinePairs(int bodyId, String body, List<Headline> headlines) {

    /** The code of this copy of the corpus for headlines of another story. */
    private static final String UNRELATED = "3";

    /** A headline, and whether it is of the body's story. */
    public record Headline(String text, boolean related) {}

    public HeadlinePairs {
        headlines = List.copyOf(headlines);
    }

    /** One of {@code folds} groups, by the body alone, so that no body is in two of them. */
    public int fold(int folds) {
        return Math.floorMod(bodyId * 31 + 7, folds);
    }

    /** All bodies, in the order of the file. */
    public static List<HeadlinePairs> load(Path data) throws IOException {
        Map<String, List<Headline>> headlines = new LinkedHashMap<>();
        for (Map<String, String> row : Delimited.read(data.resolve("fnc1/train_stances.csv"), ',')) {
            headlines
                    .computeIfAbsent(row.get("Body_ID"), k -> new ArrayList<>())
                    .add(new Headline(row.get("Headline"), !row.get("Stance").equals(UNRELATED)));
        }
        List<HeadlinePairs> pairs = new ArrayList<>();
        for (Map<String, String> row : Delimited.read(data.resolve("fnc1/train_bodies.csv"), ',')) {
            String id = row.get("Body ID");
            pairs.add(new HeadlinePairs(
                    Integer.parseInt(id), row.get("articleBody"), headlines.getOrDefault(id, List.of())));
        }
        return List.copyOf(pairs);
    }
}
