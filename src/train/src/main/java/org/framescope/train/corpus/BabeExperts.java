package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each of BABE's experts said about each sentence, before one label was made of it. */
public final class BabeExperts {

    /** One expert's word about one sentence. */
    public record Vote(String text, String link, String expert, boolean biased) {}

    private BabeExperts() {}

    /** All votes in the order of the file; rows with neither of the two labels are left out. */
    public static List<Vote> read(Path data) throws IOException {
        List<Vote> votes = new ArrayList<>();
        for (Map<String, String> row : Delimited.read(data.resolve("babe/raw_labels_SG2.csv"), ';')) {
            String label = row.getOrDefault("label_bias", "");
            if (label.equals("Biased") || label.equals("Non-biased")) {
                votes.add(new Vote(
                        row.get("text"),
                        row.getOrDefault("news_link", ""),
                        row.getOrDefault("annotator_id", ""),
                        label.equals("Biased")));
            }
        }
        return List.copyOf(votes);
    }
}
