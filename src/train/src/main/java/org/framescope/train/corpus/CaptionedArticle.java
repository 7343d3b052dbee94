package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A real article with its real captions, from the corpus {@code captions}. Captions of videos are left out, and those that
 * stand in several articles, since such a caption belongs to none of them alone.
 *
 * @param date ISO 8601; empty where unknown
 */
public record CaptionedArticle(
        String id, String outlet, String topic, String date, String title, String body, List<String> captions) {

    public CaptionedArticle {
        captions = List.copyOf(captions);
    }

    /** Year and month of publication; empty where unknown. */
    public String month() {
        return date.length() >= 7 ? date.substring(0, 7) : "";
    }

    /** One of {@code folds} groups, by the article alone, so that no article is in two of them. */
    public int fold(int folds) {
        return Math.floorMod(id.hashCode() * 31 + 17, folds);
    }

    /** All articles of the corpus that keep a caption, in the order of the file. */
    public static List<CaptionedArticle> load(Path data) throws IOException {
        Map<String, String> bodies = new HashMap<>();
        JsonLines.read(
                data.resolve("captions/bodies.jsonl.gz"),
                row -> bodies.put(
                        row.get("article_id").asText(), row.get("body").asText().replace("\n", "\n\n")));
        Map<String, CaptionedArticle> articles = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        JsonLines.read(data.resolve("captions/captions.jsonl.gz"), row -> {
            if (row.get("credit").asText("").startsWith("Media playback")) {
                return;
            }
            String id = row.get("article_id").asText();
            articles.putIfAbsent(
                    id,
                    new CaptionedArticle(
                            id,
                            row.get("source").asText(),
                            row.get("topic").asText(),
                            row.get("date").asText(),
                            row.get("title").asText(),
                            bodies.get(id),
                            List.of()));
            String caption = row.get("caption").asText().strip();
            String owner = owners.putIfAbsent(caption, id);
            if (owner != null) {
                shared.add(caption);
            }
        });
        return withCaptions(articles, owners, shared);
    }

    private static List<CaptionedArticle> withCaptions(
            Map<String, CaptionedArticle> articles, Map<String, String> owners, Set<String> shared) {
        Map<String, List<String>> captions = new HashMap<>();
        owners.forEach((caption, owner) -> {
            if (!shared.contains(caption)) {
                captions.computeIfAbsent(owner, k -> new ArrayList<>()).add(caption);
            }
        });
        return articles.values().stream()
                .filter(a -> captions.containsKey(a.id))
                .map(a -> new CaptionedArticle(a.id, a.outlet, a.topic, a.date, a.title, a.body, captions.get(a.id)))
                .toList();
    }
}
