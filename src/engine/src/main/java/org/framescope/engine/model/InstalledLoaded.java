package org.framescope.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;
import org.framescope.core.wording.LoadedTagger;
import org.framescope.core.wording.LoadedTags;

/** Who tags loaded words in this installation: the installed model, opened when first needed, or nobody but word lists. */
public final class InstalledLoaded implements LoadedTagger {

    private final InstalledTarget<LoadedModel> installed;
    private final InstalledAttribution attribution;

    /** @param attribution whose lower layers the model shares; where it does not speak, neither does the model */
    public InstalledLoaded(ModelSettings settings, InstalledAttribution attribution) {
        this.attribution = attribution;
        this.installed = new InstalledTarget<>(settings, "wording", this::opened);
    }

    private LoadedModel opened(Bundle bundle) throws InvalidBundleException {
        try {
            return LoadedModel.open(bundle, attribution.model().orElseThrow());
        } catch (InvalidBundleException refused) {
            throw refused;
        } catch (InvalidModelsException refused) {
            throw new InvalidBundleException(bundle.manifest().id(), "what it stands on does not start", refused);
        }
    }

    /**
     * The model that speaks here, opened now if it was not; empty where none is installed or wanted, or no attribution
     * model for it to stand on.
     *
     * @throws InvalidModelsException where there is one and it must not be used
     */
    public Optional<InstalledModel> open() throws InvalidModelsException {
        return model().map(InstalledTarget.Opened::about);
    }

    /** The model of this id, where it has been opened. */
    public Optional<InstalledModel> opened(String id) {
        return installed.opened(id);
    }

    private Optional<InstalledTarget.Opened<LoadedModel>> model() throws InvalidModelsException {
        return attribution.model().isPresent() ? installed.open() : Optional.empty();
    }

    @Override
    public Optional<LoadedTags> tags(List<FieldText> fields) {
        if (!InstalledAttribution.reads(fields)) {
            return Optional.empty();
        }
        try {
            return model().flatMap(own -> own.model().tags(fields));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
