package org.framescope.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.language.FieldText;

/** Who looks for attributions in this installation: the installed model, opened when first needed, or nobody but rules. */
public final class InstalledAttribution implements AttributionTagger {

    /**
     * The longest text, in words and marks, that the model reads: some thirty pages. What is longer is no article, and would
     * hold a thread for minutes; rules read it.
     */
    public static final int MOST_TOKENS = 30_000;

    private final InstalledTarget<AttributionModel> installed;

    public InstalledAttribution(ModelSettings settings) {
        this.installed = new InstalledTarget<>(settings, "attribution", AttributionModel::open);
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

    /** The model itself, for those that share its layers. */
    public Optional<AttributionModel> model() throws InvalidModelsException {
        return installed.open().map(InstalledTarget.Opened::model);
    }

    /** Whether the text is short enough for a model. */
    static boolean reads(List<FieldText> fields) {
        return fields.stream().mapToLong(f -> f.tokens().size()).sum() <= MOST_TOKENS;
    }

    @Override
    public Optional<AttributionTags> tags(List<FieldText> fields) {
        if (!reads(fields)) {
            return Optional.empty();
        }
        try {
            return model().flatMap(own -> own.tags(fields));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
