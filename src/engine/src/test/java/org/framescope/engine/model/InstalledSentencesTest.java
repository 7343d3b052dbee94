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
import java.util.function.UnaryOperator;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.sentence.ScoredSentences;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.engine.Framescope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledSentencesTest {

    private static final Article ARTICLE = Article.ofBody(
            "The disastrous council approved its plan on Monday. We believe it is right. The river rose by a meter on"
                    + " Tuesday. It was perhaps a mistake of the mayor.");

    @TempDir
    private Path models;

    @BeforeEach
    void install() throws IOException {
        TinyBundle.write(models);
    }

    private static ScoredSentences sentences(AnalysisReport report) {
        return report.section(ScoredSentences.class).orElseThrow();
    }

    private static Framescope opened(ModelSettings settings) throws InvalidModelsException {
        Framescope framescope = Framescope.with(settings);
        framescope.open(Set.of());
        return framescope;
    }

    private String refusal(ModelSettings settings) {
        return assertThrows(InvalidModelsException.class, () -> opened(settings))
                .getMessage();
    }

    @Test
    void theInstalledModelSpeaksAndTheReportNamesIt() throws IOException {
        Framescope framescope = opened(ModelSettings.of(models));
        AnalysisReport report = framescope.analyze(ARTICLE, Set.of());
        List<SentenceScore> scores = sentences(report).all().stream()
                .map(s -> s.score().orElseThrow())
                .toList();
        assertTrue(scores.get(0).bias() > 0.9 && scores.get(0).subjectivity() < 0.1, scores.toString());
        assertTrue(scores.get(1).bias() < 0.1 && scores.get(1).subjectivity() > 0.9, scores.toString());
        assertTrue(scores.get(2).bias() < 0.1 && scores.get(2).subjectivity() < 0.1, scores.toString());
        assertEquals(Optional.of(TinyBundle.ID), sentences(report).model());
        String manifest = Sha256.of(Files.readAllBytes(models.resolve(TinyBundle.ID + "/manifest.json")));
        assertEquals(
                "{sentences=" + manifest + "}",
                framescope.versions(report).models().toString());
    }

    @Test
    void aSentenceInTheUndecidedRangeIsCalledSo() throws IOException {
        List<Boolean> undecided = sentences(opened(ModelSettings.of(models)).analyze(ARTICLE, Set.of())).all().stream()
                .map(s -> s.score().orElseThrow().biasUndecided())
                .toList();
        assertEquals(List.of(false, false, false, true), undecided);
    }

    @Test
    void withoutABundleRulesSpeak(@TempDir Path empty) throws IOException {
        Framescope framescope = opened(ModelSettings.of(empty));
        AnalysisReport report = framescope.analyze(ARTICLE, Set.of());
        assertEquals(Optional.empty(), sentences(report).model());
        assertTrue(framescope.versions(report).models().isEmpty());
        assertEquals(List.of(), framescope.models());
    }

    @Test
    void theNewestBundleSpeaks() throws IOException {
        TinyBundle.write(models, "sentences-2000.12", Manifest.Permission.ANY_USE, UnaryOperator.identity());
        TinyBundle.write(models, "sentences-2000.02", Manifest.Permission.ANY_USE, UnaryOperator.identity());
        assertEquals(
                "sentences-2000.12",
                opened(ModelSettings.of(models)).models().get(0).manifest().id());
    }

    @Test
    void theCleanProfileAdmitsOnlyWhatMayBeUsedForAnything() throws IOException {
        ModelSettings clean = new ModelSettings(Optional.of(models.toString()), "clean");
        assertEquals(List.of(), opened(clean).models());
        TinyBundle.write(models, TinyBundle.ID, Manifest.Permission.ANY_USE, UnaryOperator.identity());
        assertEquals(1, opened(clean).models().size());
    }

    @Test
    void aCorpusThatWasOnlyMeasuredOnDoesNotBindTheWeights() throws IOException {
        TinyBundle.write(models, TinyBundle.ID, Manifest.Permission.RESTRICTED, m -> m.replace("learnt", "measured"));
        assertEquals(
                1,
                opened(new ModelSettings(Optional.of(models.toString()), "clean"))
                        .models()
                        .size());
    }

    @Test
    void whatCannotBeWantedIsSaidInOneSentence() {
        assertEquals(
                "framescope.models.profile is tidy; it must be all or clean",
                refusal(new ModelSettings(Optional.of(models.toString()), "tidy")));
        assertEquals(
                "the folder of models " + models.resolve("nowhere") + " cannot be read",
                refusal(ModelSettings.of(models.resolve("nowhere"))));
    }

    @Test
    void aBundleThatFailsItsChecksIsRefused() throws IOException {
        Files.writeString(models.resolve(TinyBundle.ID + "/CARD.md"), "another card");
        assertEquals(
                "the model bundle " + TinyBundle.ID + " is refused: CARD.md is not the file that its manifest names",
                refusal(ModelSettings.of(models)));
        Files.delete(models.resolve(ModelFolder.SUMS));
        assertEquals(
                "the model bundle " + TinyBundle.ID + " is refused: nothing vouches for it, as there is no SHA256SUMS",
                refusal(ModelSettings.of(models)));
    }

    @Test
    void aBundleThatAnswersOtherwiseThanItsTrainerSawIsRefused() throws IOException {
        TinyBundle.write(
                models,
                TinyBundle.ID,
                Manifest.Permission.ANY_USE,
                m -> m.replaceFirst("\"temperature\" : 1.0", "\"temperature\" : 2.0"));
        assertTrue(refusal(ModelSettings.of(models)).contains("it answers otherwise than expected.ndjson says"));
    }

    @Test
    void theModelIsLeftAloneWhereNobodyAsksForSentences() throws IOException {
        Files.delete(models.resolve(TinyBundle.ID + "/sentences.onnx"));
        Framescope framescope = Framescope.with(ModelSettings.of(models));
        framescope.open(Set.of("attribution"));
        AnalysisReport report = framescope.analyze(ARTICLE, Set.of("attribution"));
        assertEquals("ok", report.outcomes().get("attribution").status());
        assertTrue(framescope.versions(report).models().isEmpty());
    }

    @Test
    void rulesJudgeWhatIsFarLongerThanAnArticle() throws IOException {
        Framescope framescope = opened(ModelSettings.of(models));
        String sentence = "The river rose by a meter on Tuesday. ";
        Article longest = Article.ofBody(sentence.repeat(InstalledSentences.MOST_SENTENCES));
        Article longer = Article.ofBody(sentence.repeat(InstalledSentences.MOST_SENTENCES + 1));
        assertTrue(sentences(framescope.analyze(longest, Set.of())).model().isPresent());
        AnalysisReport report = framescope.analyze(longer, Set.of());
        assertEquals(Optional.empty(), sentences(report).model());
        assertTrue(framescope.versions(report).models().isEmpty());
    }
}
