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

    private final InstalledTarget<SentenceModel> installed;
    private final SentenceScorer rules;

    public InstalledSentences(ModelSettings settings, SentenceScorer rules) {
        this.installed = new InstalledTarget<>(settings, "sentences", SentenceModel::open);
        this.rules = rules;
    }

    /**
     * The model that speaks here, opened now if it was not; empty where none is installed or wanted.
     *
     * @throws InvalidModelsException where there is one and it must not be used
     */
    public Optional<InstalledModel> open() throws InvalidModelsException {
        return installed.open().map(InstalledTarget.Opened::about);
    }

    /** The model of this id, where it has been opened. */
    public Optional<InstalledModel> opened(String id) {
        return installed.opened(id);
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
            return installed
                    .open()
                    .<SentenceScorer>map(InstalledTarget.Opened::model)
                    .orElse(rules);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
