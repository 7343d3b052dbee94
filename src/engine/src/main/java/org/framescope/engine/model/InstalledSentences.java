package org.framescope.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.core.sentence.SentenceScores;

/** Who judges sentences in this installation: the installed model, opened when first needed, or else rules. */
public final class InstalledSentences implements SentenceScorer {

    /**
     * The longest text, in sentences, that the model reads: some thirty pages, and some ten seconds. What is longer is no
     * article, and would hold a thread for minutes; rules judge it.
     */
    public static final int MOST_SENTENCES = 1_000;

    private static final String TARGET = "sentences";

    private final ModelSettings settings;
    private final SentenceScorer rules;
    private Optional<Opened> opened = Optional.empty();
    private boolean looked;

    public InstalledSentences(ModelSettings settings, SentenceScorer rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /** A model and what to say about it. */
    private record Opened(InstalledModel about, SentenceModel model) {}

    /**
     * The model that speaks here, opened now if it was not; empty where none is installed or wanted.
     *
     * @throws InvalidModelsException where there is one and it must not be used
     */
    public Optional<InstalledModel> open() throws InvalidModelsException {
        return opened().map(Opened::about);
    }

    /** The model of this id, where it has been opened. */
    public synchronized Optional<InstalledModel> opened(String id) {
        return opened.map(Opened::about).filter(model -> model.manifest().id().equals(id));
    }

    private synchronized Optional<Opened> opened() throws InvalidModelsException {
        if (!looked) {
            opened = look();
            looked = true;
        }
        return opened;
    }

    private Optional<Opened> look() throws InvalidModelsException {
        Optional<ModelFolder> folder = settings.models();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bundle> bundle = folder.get().newest(TARGET);
        if (bundle.isEmpty() || !settings.admits(bundle.get().manifest())) {
            return Optional.empty();
        }
        InstalledModel about = bundle.get().about();
        return Optional.of(new Opened(about, SentenceModel.open(bundle.get())));
    }

    @Override
    public SentenceScores score(List<FieldText> fields) {
        int sentences = fields.stream().mapToInt(f -> f.sentences().size()).sum();
        return speaker(sentences).score(fields);
    }

    private SentenceScorer speaker(int sentences) {
        if (sentences > MOST_SENTENCES) {
            return rules;
        }
        try {
            return opened().<SentenceScorer>map(Opened::model).orElse(rules);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
