package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.engine.Framescope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bundles that come with this version, each as it would be opened at a start. */
class InstalledBundlesTest {

    private static final Path MODELS = Path.of("../../models");

    @TestFactory
    Stream<DynamicTest> aBundleIsWholeAndAnswersAsItsTrainerSaw() throws IOException {
        return bundles().map(id -> DynamicTest.dynamicTest(id, () -> holds(id)));
    }

    @Test
    void theFolderOpensAsTheLauncherOpensIt() throws IOException {
        long targets = bundles()
                .map(id -> id.substring(0, id.lastIndexOf('-')))
                .distinct()
                .count();
        assertEquals(targets, Framescope.with(ModelSettings.of(MODELS)).models().size());
    }

    private static void holds(String id) throws IOException {
        Bundle bundle = new ModelFolder(MODELS).read(id);
        assertFalse(bundle.about().card().isBlank());
        switch (bundle.manifest().target()) {
            case "sentences" -> sentences(bundle);
            case "attribution" -> attribution(bundle);
            case "framing" -> framing(bundle);
            case "wording" -> wording();
            default -> fail("a bundle that nobody opens: " + id);
        }
    }

    /** It stands upon the attribution model's lower layers, by hash. */
    private static void wording() throws IOException {
        ModelSettings settings = ModelSettings.of(MODELS);
        assertTrue(new InstalledLoaded(settings, new InstalledAttribution(settings))
                .open()
                .isPresent());
    }

    /** Framing judges the answers of the models that it learnt from: others' would mean something else. */
    private static void framing(Bundle bundle) throws IOException {
        FramingFile file = FramingFile.read(bundle.file(FramingFile.NAME));
        FramingAnswers.check(bundle, file);
        for (String target : List.of("attribution", "sentences")) {
            Bundle beside = new ModelFolder(MODELS).newest(target).orElseThrow();
            assertEquals(
                    beside.sha256(),
                    file.models().get(beside.manifest().id()),
                    target + " changed: framescope train framing --out models learns framing anew");
        }
    }

    private static void attribution(Bundle bundle) throws IOException {
        try (AttributionModel model = AttributionModel.open(bundle)) {
            List<String> texts = List.of("It rained.", "\"No,\" Weber said. She added that it was late.", "Yes.");
            List<Map<String, Double>> alone = texts.stream().map(model::inside).toList();
            for (int i = 0; i < 4; i++) {
                assertEquals(alone, texts.parallelStream().map(model::inside).toList());
            }
        }
    }

    private static void sentences(Bundle bundle) throws IOException {
        try (SentenceModel model = SentenceModel.open(bundle)) {
            List<String> sentences = Stream.of("It rained.", "The shameless council rammed its budget through.", "Yes.")
                    .flatMap(sentence -> Stream.of(sentence, sentence.toUpperCase(Locale.ROOT)))
                    .toList();
            List<SentenceScore> alone = sentences.stream().map(model::score).toList();
            for (int i = 0; i < 4; i++) {
                assertEquals(alone, sentences.parallelStream().map(model::score).toList());
            }
        }
    }

    private static Stream<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
