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
import org.framescope.core.attribution.SpanTag;

/** A bundle that knows one loaded word, "soar", for tests; it stands on {@link TinyAttribution}. */
final class TinyLoaded {

    static final String ID = "wording-2000.01";

    private static final float SURE = 6;

    private TinyLoaded() {}

    /** Writes the bundle upon the attribution bundle that is in the folder. */
    static void write(Path models) throws IOException {
        byte[] below = Files.readAllBytes(models.resolve(TinyAttribution.ID).resolve(AttributionModel.GRAPH));
        write(models, Sha256.of(below), 0.169);
    }

    /**
     * Writes a bundle.
     *
     * @param below the hash of the graph that it says it stands on
     * @param expected the mean answer that it is said to give to "Weber mumbled taxes will soar ."
     */
    static void write(Path models, String below, double expected) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(LoadedModel.GRAPH, TinyGraph.upper(LoadedModel.HEAD, logits()));
        files.put(
                LoadedModel.EXPECTED,
                new ObjectMapper()
                        .writeValueAsBytes(
                                Map.of("text", "Weber mumbled taxes will soar.", LoadedModel.HEAD, expected)));
        files.put(Bundle.CARD, "# A tiny model".getBytes(StandardCharsets.UTF_8));
        Path home = Files.createDirectories(models.resolve(ID));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(home.resolve(file.getKey()), file.getValue());
        }
        TinyBundle.vouch(models, ID, new ObjectMapper().writeValueAsString(manifest(below, files)));
    }

    private static List<float[]> logits() {
        List<float[]> rows = new ArrayList<>();
        for (String word : TinyAttribution.WORDS) {
            float[] row = new float[SpanTag.COUNT];
            row[(word.equals("soar") ? SpanTag.SINGLE : SpanTag.OUTSIDE).index()] = SURE;
            rows.add(row);
        }
        return rows;
    }

    private static Manifest manifest(String below, Map<String, byte[]> files) {
        Map<String, Manifest.FileEntry> entries = new TreeMap<>();
        files.forEach((name, bytes) -> entries.put(name, new Manifest.FileEntry(bytes.length, Sha256.of(bytes))));
        Manifest.Corpus corpus = new Manifest.Corpus(
                "made up", "stated so", Manifest.Permission.ANY_USE, Manifest.Role.LEARNT, 3, "00", "to have a test");
        return new Manifest(
                Manifest.FORMAT,
                ID,
                "wording",
                TinyAttribution.LONGEST,
                Map.of(LoadedModel.HEAD, new Manifest.HeadEntry(1, 0.4, 0.4)),
                Map.of(LoadedModel.BELOW, below),
                List.of(corpus),
                List.of(),
                entries);
    }
}
