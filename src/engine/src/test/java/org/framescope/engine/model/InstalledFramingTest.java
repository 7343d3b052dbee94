package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.framing.Domain;
import org.framescope.core.framing.Frame;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FrameModel;
import org.framescope.core.framing.FramesModel;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.framing.LabelRule;
import org.framescope.core.framing.Term;
import org.framescope.core.outlet.ReliabilityModel;
import org.framescope.core.sentence.RuleScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFramingTest {

    private static final String ID = "framing-2000.01";

    @TempDir
    Path models;

    private static FramingFile file(double weight) {
        Domain domain = new Domain(List.of(0.0), List.of(1.0), 2);
        List<FrameModel> frames = new ArrayList<>();
        for (Frame frame : Frame.all()) {
            frames.add(new FrameModel(frame, 0, List.of(weight), Collections.nCopies(5, 0.1), 0.2, 12, 0.5, 0.4, 0.6));
        }
        Term term = new Term("framing.bias-mean", 0.1, List.of(0.0, 1.0), List.of(-weight, weight));
        return new FramingFile(
                Map.of("sentences-2000.01", "ab"),
                domain,
                new FramingModel(0.5, List.of(term), List.of(), new LabelRule(0.3, 0.7)),
                new FramesModel(domain, frames),
                new ReliabilityModel(0.5, List.of(), 0.1, 20));
    }

    private void write(byte[] coefficients, byte[] expected) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(FramingFile.NAME, coefficients);
        files.put("expected.ndjson", expected);
        files.put("CARD.md", "a card".getBytes(StandardCharsets.UTF_8));
        Map<String, Manifest.FileEntry> entries = new TreeMap<>();
        Files.createDirectories(models.resolve(ID));
        for (Map.Entry<String, byte[]> own : files.entrySet()) {
            entries.put(own.getKey(), new Manifest.FileEntry(own.getValue().length, Sha256.of(own.getValue())));
            Files.write(models.resolve(ID).resolve(own.getKey()), own.getValue());
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                ID,
                "framing",
                512,
                Map.of("one-sided", new Manifest.HeadEntry(1, 0.3, 0.7)),
                Map.of(),
                List.of(),
                List.of(),
                entries);
        byte[] json = new ObjectMapper().writeValueAsBytes(manifest);
        Files.write(models.resolve(ID).resolve("manifest.json"), json);
        Files.writeString(models.resolve("SHA256SUMS"), Sha256.of(json) + "  " + ID + "/manifest.json\n");
    }

    private static byte[] expected(FramingFile file) throws IOException {
        return FramingAnswers.expected(
                file,
                List.of(new FramingAnswers.Question(
                        Map.of("framing.bias-mean", 0.75),
                        new FrameFacts(List.of(0.5), List.of(1.0, 0.0, 0.0, 0.0, 0.0), 300))));
    }

    private InstalledFraming installed() {
        ModelSettings settings = ModelSettings.of(models);
        InstalledAttribution attribution = new InstalledAttribution(settings);
        return new InstalledFraming(settings, attribution, new InstalledSentences(settings, RuleScorer.shipped()));
    }

    @Test
    void whatWasWrittenIsReadToTheLastDigit() throws IOException {
        FramingFile file = file(1.0 / 3);
        assertEquals(file, FramingFile.read(file.bytes()));
        write(file.bytes(), expected(file));
        assertEquals(ID, installed().open().orElseThrow().manifest().id());
        assertEquals(file.framing(), installed().models().orElseThrow().framing());
    }

    @Test
    void modelsThatAreNotInstalledAreNotAmongThoseItKnows() throws IOException {
        write(file(1).bytes(), expected(file(1)));
        assertEquals(java.util.Set.of(), installed().models().orElseThrow().models());
    }

    @Test
    void coefficientsThatAnswerOtherwiseAreRefused() throws IOException {
        write(file(2).bytes(), expected(file(1)));
        InvalidModelsException refused =
                assertThrows(InvalidModelsException.class, () -> installed().open());
        assertTrue(refused.getMessage().contains("answers otherwise"), refused.getMessage());
    }

    @Test
    void coefficientsThatAreNotWholeAreRefused() throws IOException {
        for (String broken : List.of("{}", "[]", "{\"models\": {}}", "no JSON", "{\"framing\": {\"terms\": null}}")) {
            write(broken.getBytes(StandardCharsets.UTF_8), expected(file(1)));
            assertThrows(InvalidModelsException.class, () -> installed().open(), broken);
        }
    }

    @Test
    void aChangedFileIsRefused() throws IOException {
        write(file(1).bytes(), expected(file(1)));
        Files.write(models.resolve(ID).resolve(FramingFile.NAME), file(1.5).bytes());
        assertThrows(InvalidModelsException.class, () -> installed().open());
    }

    @Test
    void whereNoneIsInstalledNobodyJudges() throws IOException {
        assertEquals(Optional.empty(), installed().models());
        assertEquals(Optional.empty(), installed().reliability());
    }
}
