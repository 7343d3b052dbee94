package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.wording.WordingSpans;
import org.framescope.engine.Framescope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledLoadedTest {

    private static final Article ARTICLE = Article.ofBody("Weber mumbled taxes will soar. The river rose on Tuesday.");

    @TempDir
    private Path models;

    private Framescope opened() throws InvalidModelsException {
        Framescope framescope = Framescope.with(ModelSettings.of(models));
        framescope.open(Set.of());
        return framescope;
    }

    private static List<String> found(AnalysisReport report) {
        return report.section(WordingSpans.class).orElseThrow().all().stream()
                .map(span -> span.passage().text())
                .toList();
    }

    private String refusal() {
        return assertThrows(InvalidModelsException.class, this::opened).getMessage();
    }

    @Test
    void theInstalledModelFindsWhatNoListHolds() throws IOException {
        TinyAttribution.writeSharing(models);
        TinyLoaded.write(models);
        Framescope framescope = opened();
        AnalysisReport report = framescope.analyze(ARTICLE, Set.of("attribution", "wording"));
        assertEquals(List.of("soar"), found(report));
        assertEquals(
                Set.of("attribution", "wording"),
                framescope.versions(report).models().keySet());
        assertEquals(
                List.of(TinyAttribution.ID, TinyLoaded.ID),
                framescope.models().stream().map(own -> own.manifest().id()).toList());
    }

    @Test
    void withoutAnAttributionModelToStandOnListsSpeakAlone() throws IOException {
        TinyLoaded.write(models, "00", 0.169);
        assertEquals(List.of(), found(opened().analyze(ARTICLE, Set.of("wording"))));
    }

    @Test
    void theCleanProfileTakesWhatStandsOnARestrictedModelAway() throws IOException {
        TinyAttribution.writeSharing(models);
        TinyLoaded.write(models);
        Framescope clean = Framescope.with(new ModelSettings(Optional.of(models.toString()), "clean"));
        assertEquals(List.of(), found(clean.analyze(ARTICLE, Set.of("wording"))));
    }

    @Test
    void aModelOfOtherLayersIsRefused() throws IOException {
        TinyAttribution.writeSharing(models);
        TinyLoaded.write(models, "00", 0.169);
        assertTrue(refusal().contains("another attribution model"), refusal());
    }

    @Test
    void aModelIsRefusedWhereTheOneBelowHandsNothingOut() throws IOException {
        TinyAttribution.write(models);
        TinyLoaded.write(models);
        assertTrue(refusal().contains("another attribution model"), refusal());
    }

    @Test
    void aModelThatAnswersOtherwiseIsRefused() throws IOException {
        TinyAttribution.writeSharing(models);
        TinyLoaded.write(
                models,
                Sha256.of(Files.readAllBytes(models.resolve(TinyAttribution.ID).resolve(AttributionModel.GRAPH))),
                0.9);
        assertTrue(refusal().contains("answers otherwise"), refusal());
    }
}
