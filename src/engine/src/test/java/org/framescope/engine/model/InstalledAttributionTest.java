package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.Attributions;
import org.framescope.engine.Framescope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledAttributionTest {

    private static final Article ARTICLE = Article.ofBody("Weber mumbled taxes will soar. The river rose on Tuesday.");

    @TempDir
    private Path models;

    private Framescope opened(ModelSettings settings) throws InvalidModelsException {
        Framescope framescope = Framescope.with(settings);
        framescope.open(Set.of());
        return framescope;
    }

    private static Attributions attributions(AnalysisReport report) {
        return report.section(Attributions.class).orElseThrow();
    }

    @Test
    void theInstalledModelFindsWhatNoRuleKnows() throws IOException {
        TinyAttribution.write(models);
        Framescope framescope = opened(ModelSettings.of(models));
        AnalysisReport report = framescope.analyze(ARTICLE, Set.of());
        Attribution found = attributions(report).all().get(0);
        assertEquals("Weber", found.source().orElseThrow().passage().text());
        assertEquals("mumbled", found.cue().orElseThrow().passage().text());
        assertEquals("taxes will soar", found.content().get(0).text());
        assertEquals(Optional.of(TinyAttribution.ID), attributions(report).model());
        String manifest = Sha256.of(Files.readAllBytes(models.resolve(TinyAttribution.ID + "/manifest.json")));
        assertEquals(
                "{attribution=" + manifest + "}",
                framescope.versions(report).models().toString());
    }

    @Test
    void withoutABundleRulesSpeak() throws IOException {
        AnalysisReport report = opened(ModelSettings.of(models)).analyze(ARTICLE, Set.of());
        assertEquals(Optional.empty(), attributions(report).model());
        assertEquals(List.of(), attributions(report).all());
    }

    @Test
    void theCleanProfileLeavesARestrictedBundleOut() throws IOException {
        TinyAttribution.write(models);
        ModelSettings clean = new ModelSettings(Optional.of(models.toString()), "clean");
        assertEquals(
                Optional.empty(),
                attributions(opened(clean).analyze(ARTICLE, Set.of())).model());
    }

    @Test
    void aModelThatAnswersOtherwiseIsRefused() throws IOException {
        TinyAttribution.write(
                models, Map.of("source", 0.9, "cue", 0.1659, "content", 0.4926), List.of("source", "cue", "content"));
        String refusal = assertThrows(InvalidModelsException.class, () -> opened(ModelSettings.of(models)))
                .getMessage();
        assertTrue(refusal.contains("answers otherwise"), refusal);
    }

    @Test
    void aModelThatLacksAHeadIsRefused() throws IOException {
        TinyAttribution.write(models, Map.of("source", 0.1659), List.of("source"));
        String refusal = assertThrows(InvalidModelsException.class, () -> opened(ModelSettings.of(models)))
                .getMessage();
        assertTrue(refusal.contains("source, cue and content"), refusal);
    }

    @Test
    void aTextTooLongForAnArticleIsReadByRules() throws IOException {
        TinyAttribution.write(models);
        Framescope framescope = opened(ModelSettings.of(models));
        String unit = "Weber mumbled taxes will soar. ";
        int units = InstalledAttribution.MOST_TOKENS / 6;
        Article longest = Article.ofBody(unit.repeat(units));
        Article longer = Article.ofBody(unit.repeat(units + 1));
        Set<String> only = Set.of("attribution");
        assertEquals(
                Optional.of(TinyAttribution.ID),
                attributions(framescope.analyze(longest, only)).model());
        assertEquals(
                Optional.empty(), attributions(framescope.analyze(longer, only)).model());
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws IOException {
        TinyAttribution.write(models);
        Framescope framescope = opened(ModelSettings.of(models));
        List<Attribution> alone =
                attributions(framescope.analyze(ARTICLE, Set.of())).all();
        List<List<Attribution>> together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(
                        i -> attributions(framescope.analyze(ARTICLE, Set.of())).all())
                .toList();
        assertEquals(Collections.nCopies(40, alone), together);
    }
}
