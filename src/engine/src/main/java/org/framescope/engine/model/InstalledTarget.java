package org.framescope.engine.model;

import java.util.Optional;

/** The installed model for one target, looked for and opened when first needed, and then kept. */
final class InstalledTarget<M> {

    private final ModelSettings settings;
    private final String target;
    private final Opener<M> opener;
    private Optional<Opened<M>> opened = Optional.empty();
    private boolean looked;

    /** @param target as in the names of bundles, such as {@code sentences} */
    InstalledTarget(ModelSettings settings, String target, Opener<M> opener) {
        this.settings = settings;
        this.target = target;
        this.opener = opener;
    }

    /** Makes a model of a bundle. */
    interface Opener<M> {
        M open(Bundle bundle) throws InvalidBundleException;
    }

    /** A model and what to say about it. */
    record Opened<M>(InstalledModel about, M model) {}

    /**
     * The model that speaks here; empty where none is installed or wanted.
     *
     * @throws InvalidModelsException where there is one and it must not be used
     */
    synchronized Optional<Opened<M>> open() throws InvalidModelsException {
        if (!looked) {
            opened = look();
            looked = true;
        }
        return opened;
    }

    /** The model of this id, where it has been opened. */
    synchronized Optional<InstalledModel> opened(String id) {
        return opened.map(Opened::about).filter(model -> model.manifest().id().equals(id));
    }

    private Optional<Opened<M>> look() throws InvalidModelsException {
        Optional<ModelFolder> folder = settings.models();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bundle> bundle = folder.get().newest(target);
        if (bundle.isEmpty() || !settings.admits(bundle.get().manifest())) {
            return Optional.empty();
        }
        InstalledModel about = bundle.get().about();
        return Optional.of(new Opened<>(about, opener.open(bundle.get())));
    }
}
