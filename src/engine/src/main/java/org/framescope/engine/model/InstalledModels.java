package org.framescope.engine.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framescope.core.sentence.RuleScorer;

/** Everybody who may speak in this installation beside the rules, each opened when first needed. */
public final class InstalledModels {

    private final InstalledAttribution attribution;
    private final InstalledSentences sentences;
    private final InstalledLoaded loaded;
    private final InstalledFraming framing;

    public InstalledModels(ModelSettings settings) {
        this.attribution = new InstalledAttribution(settings);
        this.sentences = new InstalledSentences(settings, RuleScorer.shipped());
        this.loaded = new InstalledLoaded(settings, attribution);
        this.framing = new InstalledFraming(settings, attribution, sentences);
    }

    public InstalledAttribution attribution() {
        return attribution;
    }

    public InstalledSentences sentences() {
        return sentences;
    }

    public InstalledLoaded loaded() {
        return loaded;
    }

    public InstalledFraming framing() {
        return framing;
    }

    /**
     * Opens the models that these analyzers need, so that what must not be used is found before any work is done.
     *
     * @param running ids of analyzers
     * @throws InvalidModelsException where an installed model must not be used
     */
    public void open(Set<String> running) throws InvalidModelsException {
        if (running.contains("attribution")) {
            attribution.open();
        }
        if (running.contains("sentences")) {
            sentences.open();
        }
        if (running.contains("wording")) {
            loaded.open();
        }
        if (running.contains("framing") || running.contains("frames")) {
            framing.open();
        }
    }

    /** All that may speak, opened. */
    public List<InstalledModel> all() throws InvalidModelsException {
        return Stream.of(attribution.open(), sentences.open(), loaded.open(), framing.open())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The model of this id, where it has been opened. */
    public Optional<InstalledModel> opened(String id) {
        return Stream.of(attribution.opened(id), sentences.opened(id), loaded.opened(id), framing.opened(id))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
