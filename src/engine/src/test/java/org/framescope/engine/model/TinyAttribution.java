package org.framescope.engine.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.attribution.Role;
import org.framescope.core.attribution.SpanTag;

/**
 * An attribution bundle that knows four words, for tests: "weber" is a source, "mumbled" a cue, and content begins with
 * "taxes" and ends with "soar".
 */
final class TinyAttribution {

    static final String ID = "attribution-2000.01";

    /** Word pieces of a window. */
    static final int LONGEST = 16;

    static final List<String> WORDS = List.of("[UNK]", "[CLS]", "[SEP]", "weber", "mumbled", "taxes", "will", "soar");

    private static final float SURE = 6;

    private TinyAttribution() {}

    /** Writes the bundle and {@code SHA256SUMS} into a folder of models. */
    static void write(Path models) throws IOException {
        write(models, Map.of("source", 0.1659, "cue", 0.1659, "content", 0.4926), List.of("source", "cue", "content"));
    }

    /**
     * Writes a bundle.
     *
     * @param expected the mean answers that it is said to give to "Weber mumbled taxes will soar ."
     * @param heads those that its manifest names
     */
    static void write(Path models, Map<String, Double> expected, List<String> heads) throws IOException {
        write(models, expected, heads, logits());
    }

    /** Writes a bundle whose graph hands out vectors as well: for each word a 1 in a column of its own. */
    static void writeSharing(Path models) throws IOException {
        Map<String, List<float[]>> outputs = logits();
        List<float[]> vectors = new ArrayList<>();
        for (int word = 0; word < WORDS.size(); word++) {
            float[] vector = new float[WORDS.size()];
            vector[word] = 1;
            vectors.add(vector);
        }
        outputs.put(AttributionModel.SHARED, vectors);
        write(
                models,
                Map.of("source", 0.1659, "cue", 0.1659, "content", 0.4926),
                List.of("source", "cue", "content"),
                outputs);
    }

    private static void write(
            Path models, Map<String, Double> expected, List<String> heads, Map<String, List<float[]>> outputs)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(AttributionModel.GRAPH, TinyGraph.tags(outputs));
        files.put(AttributionModel.TOKENIZER, TinyBundle.tokenizer(WORDS).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> row = new TreeMap<>(expected);
        row.put("text", "Weber mumbled taxes will soar.");
        files.put(AttributionModel.EXPECTED, new ObjectMapper().writeValueAsBytes(row));
        files.put(Bundle.CARD, "# A tiny model".getBytes(StandardCharsets.UTF_8));
        Path home = Files.createDirectories(models.resolve(ID));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(home.resolve(file.getKey()), file.getValue());
        }
        TinyBundle.vouch(models, ID, new ObjectMapper().writeValueAsString(manifest(heads, files)));
    }

    private static Map<String, List<float[]>> logits() {
        Map<String, List<float[]>> logits = new TreeMap<>();
        for (Role role : Role.values()) {
            List<float[]> rows = new ArrayList<>();
            for (String word : WORDS) {
                float[] row = new float[SpanTag.COUNT];
                row[tag(role, word).index()] = SURE;
                rows.add(row);
            }
            logits.put(AttributionModel.head(role), rows);
        }
        return logits;
    }

    private static SpanTag tag(Role role, String word) {
        return switch (role) {
            case SOURCE -> word.equals("weber") ? SpanTag.SINGLE : SpanTag.OUTSIDE;
            case CUE -> word.equals("mumbled") ? SpanTag.SINGLE : SpanTag.OUTSIDE;
            case CONTENT ->
                switch (word) {
                    case "taxes" -> SpanTag.BEGIN;
                    case "will" -> SpanTag.INSIDE;
                    case "soar" -> SpanTag.END;
                    default -> SpanTag.OUTSIDE;
                };
        };
    }

    private static Manifest manifest(List<String> heads, Map<String, byte[]> files) {
        Map<String, Manifest.FileEntry> entries = new TreeMap<>();
        files.forEach((name, bytes) -> entries.put(name, new Manifest.FileEntry(bytes.length, Sha256.of(bytes))));
        Map<String, Manifest.HeadEntry> own = new TreeMap<>();
        heads.forEach(head -> own.put(head, new Manifest.HeadEntry(1, 0.5, 0.5)));
        Manifest.Corpus corpus = new Manifest.Corpus(
                "made up",
                "stated so",
                Manifest.Permission.RESTRICTED,
                Manifest.Role.LEARNT,
                3,
                "00",
                "to have something to test");
        return new Manifest(
                Manifest.FORMAT, ID, "attribution", LONGEST, own, Map.of(), List.of(corpus), List.of(), entries);
    }
}
