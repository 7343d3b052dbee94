package org.framescope.train.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FrameReader;
import org.framescope.core.framing.FramingMeasures;
import org.framescope.core.wording.LoadedTagger;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;

/** Reads articles as the service does, with the installed models for attribution and sentences, each text once. */
final class RememberedReader {

    private static final String PLACE = "FRAMESCOPE_ANSWERS";
    private static final Set<String> WHOLE = Set.of("attribution", "sentences", "wording", "headline");

    private final Map<String, String> models = new TreeMap<>();
    private final Register register;
    private final Register sentencesAlone;

    private RememberedReader(Bundle attribution, Bundle sentences) throws IOException {
        Path memory = memory();
        RememberedSentences scorer = new RememberedSentences(sentences, memory);
        this.register = StandardRegister.create(new RememberedTags(attribution, memory), scorer, LoadedTagger.NONE);
        this.sentencesAlone = StandardRegister.create(AttributionTagger.NONE, scorer, LoadedTagger.NONE);
        models.put(attribution.manifest().id(), attribution.sha256());
        models.put(sentences.manifest().id(), sentences.sha256());
    }

    /** With the newest models of this folder; throws where one is missing or must not be used. */
    static RememberedReader of(Path models) throws IOException {
        ModelFolder folder = new ModelFolder(models);
        return new RememberedReader(
                folder.newest("attribution").orElseThrow(() -> missing(models, "attribution")),
                folder.newest("sentences").orElseThrow(() -> missing(models, "sentences")));
    }

    /** With the models that are installed. */
    static RememberedReader installed() throws IOException {
        String folder = ModelSettings.ofSystem()
                .folder()
                .orElseThrow(() -> new IOException("no folder of models is named, on whose answers framing builds"));
        return of(Path.of(folder));
    }

    private static IOException missing(Path models, String target) {
        return new IOException("no bundle for " + target + " in " + models + ", on whose answers framing builds");
    }

    private static Path memory() {
        return Optional.ofNullable(System.getenv(PLACE))
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("java.io.tmpdir"), "framescope-answers"));
    }

    /** The models that read: the SHA-256 of each one's manifest by its id. */
    Map<String, String> models() {
        return Map.copyOf(models);
    }

    /** An article as framing sees it. */
    record Read(AnalysisReport report, Map<String, Double> measures, Optional<FrameFacts> facts) {}

    Read read(Article article) {
        AnalysisReport report = register.analyze(article, WHOLE);
        return new Read(
                report,
                FramingMeasures.of(report.reading(), report.draft()),
                FrameReader.of(report.reading(), report.draft()));
    }

    /** What frames are told by in a text; voices play no part in it. */
    Optional<FrameFacts> facts(Article article) {
        AnalysisReport report = sentencesAlone.analyze(article, Set.of("sentences"));
        return FrameReader.of(report.reading(), report.draft());
    }
}
