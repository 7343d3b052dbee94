package org.framescope.engine.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A bundle that knows a dozen words, for tests: "disastrous" and "shameless" are biased, "believe" is subjective, and of
 * a sentence with "perhaps" it cannot tell whether it is biased.
 */
public final class TinyBundle {

    public static final String ID = "sentences-2000.01";

    private static final float YES = 3;
    private static final float NO = -3;

    /** The tokenizer's own marks come first; every other word counts as unknown. */
    private static final List<String> WORDS =
            List.of("[UNK]", "[CLS]", "[SEP]", "disastrous", "shameless", "believe", "perhaps");

    private static final List<float[]> LOGITS = List.of(
            new float[] {NO, NO},
            new float[] {NO, NO},
            new float[] {NO, NO},
            new float[] {YES, NO},
            new float[] {YES, 1},
            new float[] {NO, YES},
            new float[] {0, NO});

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private TinyBundle() {}

    /** Writes the bundle and {@code SHA256SUMS} into a folder of models. */
    public static void write(Path models) throws IOException {
        write(models, ID, Manifest.Permission.RESTRICTED, UnaryOperator.identity());
    }

    /**
     * Writes a bundle whose only corpus permits so much.
     *
     * @param changed the manifest's text as it is written and vouched for
     */
    static void write(Path models, String id, Manifest.Permission permission, UnaryOperator<String> changed)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(SentenceModel.GRAPH, TinyGraph.of(LOGITS));
        files.put(SentenceModel.TOKENIZER, tokenizer(WORDS).getBytes(StandardCharsets.UTF_8));
        files.put(SentenceModel.EXPECTED, expected().getBytes(StandardCharsets.UTF_8));
        files.put(Bundle.CARD, card(id).getBytes(StandardCharsets.UTF_8));
        Path home = Files.createDirectories(models.resolve(id));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(home.resolve(file.getKey()), file.getValue());
        }
        vouch(models, id, changed.apply(MAPPER.writeValueAsString(manifest(id, permission, files))));
    }

    /** Writes a manifest, and {@code SHA256SUMS} that vouches for it. */
    static void vouch(Path models, String id, String manifest) throws IOException {
        Files.writeString(models.resolve(id).resolve(ModelFolder.MANIFEST), manifest);
        String sum = Sha256.of(manifest.getBytes(StandardCharsets.UTF_8));
        Path sums = models.resolve(ModelFolder.SUMS);
        String others = Files.exists(sums)
                ? Files.readString(sums)
                        .lines()
                        .filter(line -> !line.contains(" " + id + "/"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                : "";
        Files.writeString(sums, others + sum + "  " + id + "/" + ModelFolder.MANIFEST + "\n");
    }

    private static Manifest manifest(String id, Manifest.Permission permission, Map<String, byte[]> files) {
        Map<String, Manifest.FileEntry> entries = new TreeMap<>();
        files.forEach((name, bytes) -> entries.put(name, new Manifest.FileEntry(bytes.length, Sha256.of(bytes))));
        Map<String, Manifest.HeadEntry> heads = new TreeMap<>();
        heads.put(SentenceModel.BIAS, new Manifest.HeadEntry(1, 0.4, 0.6));
        heads.put(SentenceModel.SUBJECTIVITY, new Manifest.HeadEntry(1, 0.5, 0.5));
        Manifest.Corpus corpus = new Manifest.Corpus(
                "made up", "stated so", permission, Manifest.Role.LEARNT, 3, "00", "to have something to test");
        Manifest.Metric metric = new Manifest.Metric("made-up.macro-f1", 0.5, List.of(0.4, 0.6), 3);
        return new Manifest(
                Manifest.FORMAT,
                id,
                "sentences",
                64,
                heads,
                Map.of("library", "none"),
                List.of(corpus),
                List.of(metric),
                entries);
    }

    /** A tokenizer that knows whole words, in lower case; the first three are its marks. */
    static String tokenizer(List<String> words) {
        List<String> vocabulary = new ArrayList<>();
        IntStream.range(0, words.size()).forEach(i -> vocabulary.add("\"" + words.get(i) + "\":" + i));
        return """
                {"version": "1.0",
                 "added_tokens": [],
                 "normalizer": {"type": "Lowercase"},
                 "pre_tokenizer": {"type": "Whitespace"},
                 "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 2], "cls": ["[CLS]", 1]},
                 "model": {"type": "WordLevel", "unk_token": "[UNK]", "vocab": {%s}}}
                """.formatted(String.join(",", vocabulary));
    }

    private static String card(String id) {
        return """
                # %s

                Knows a dozen words, and stands in
                for a model that was trained.

                ## Figures

                | figure | value | 95 %% | sentences |
                | --- | --- | --- | --- |
                | made-up.macro-f1 | 0.500 | 0.400–0.600 | 3 |

                ## Calibration

                - bias: log-odds as they are
                - subjectivity: the same
                """.formatted(id);
    }

    private static String expected() {
        return """
                {"text": "A disastrous plan.", "bias": 0.9525741, "subjectivity": 0.0474259}
                {"text": "We believe it.", "bias": 0.0474259, "subjectivity": 0.9525741}
                """;
    }
}
