package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Anno-lexical: sentences of a hundred outlets labeled by language models; silver to learn from, never to report on. */
public final class AnnoLexical {

    /** BABE's outlets as this corpus writes them, with their sister desks. */
    private static final Set<String> BABE_OUTLETS = Set.of(
            "alternet",
            "daily-beast",
            "fox-business",
            "fox-news",
            "huffpost",
            "msnbc",
            "nbc-news",
            "the-federalist",
            "the-rachel-maddow-show",
            "usa-today");

    private AnnoLexical() {}

    /** All three parts, without the outlets that BABE draws from: "outlets apart" must hold for the silver set too. */
    public static List<SilverSentence> readWithoutBabeOutlets(Path data) throws IOException {
        List<SilverSentence> sentences = new ArrayList<>();
        for (String part : List.of("train", "dev", "test")) {
            JsonLines.read(data.resolve("anno-lexical/" + part + ".jsonl.gz"), row -> {
                String outlet = row.get("source_name").asText();
                if (!BABE_OUTLETS.contains(outlet)) {
                    boolean biased = row.get("label").asInt() == 1;
                    sentences.add(new SilverSentence(row.get("text").asText(), outlet, biased));
                }
            });
        }
        return List.copyOf(sentences);
    }
}
