package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code models/corpora.yaml} is written by hand: it must tell what the installed bundles tell. */
class CorporaFileTest {

    private static final Path MODELS = Path.of("../../models");

    @Test
    void everyCorpusOfAnInstalledBundleStandsInTheFile() throws IOException {
        List<String> entries =
                List.of(Files.readString(MODELS.resolve("corpora.yaml")).split("\n- name: ", -1));
        for (Path manifest : manifests()) {
            JsonNode own = new ObjectMapper().readTree(manifest.toFile());
            for (JsonNode corpus : own.get("corpora")) {
                String name = corpus.get("name").asText();
                String entry = entries.stream()
                        .filter(one -> one.startsWith(name + "\n"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not in corpora.yaml: " + name));
                for (String field : List.of("licence", "permission", "rows", "sha256")) {
                    String line = "  " + field + ": " + corpus.get(field).asText() + "\n";
                    assertTrue(entry.contains(line), name + " without" + line);
                }
                assertTrue(entry.contains("- " + own.get("id").asText() + " "), name + " does not name the bundle");
            }
        }
    }

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> bundles = Files.list(MODELS)) {
            return bundles.map(bundle -> bundle.resolve("manifest.json"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
