package org.framescope.engine.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which models a person wants.
 *
 * @param folder where the bundles lie; absent for rules alone
 * @param profile {@code all}, or {@code clean} for those alone whose corpora allow any use
 */
public record ModelSettings(Optional<String> folder, String profile) {

    public static final String FOLDER = "framescope.models.dir";
    public static final String PROFILE = "framescope.models.profile";

    /** Every installed bundle may speak. */
    public static final String ALL = "all";

    private static final String CLEAN = "clean";

    /** Rules alone. */
    public static final ModelSettings NONE = new ModelSettings(Optional.empty(), ALL);

    /** Every bundle in this folder. */
    public static ModelSettings of(Path folder) {
        return new ModelSettings(Optional.of(folder.toString()), ALL);
    }

    /** What Java's command line says, or else the environment: {@code FRAMESCOPE_MODELS}, {@code FRAMESCOPE_MODELS_PROFILE}. */
    public static ModelSettings ofSystem() {
        return new ModelSettings(
                value(FOLDER, "FRAMESCOPE_MODELS"),
                value(PROFILE, "FRAMESCOPE_MODELS_PROFILE").orElse(ALL));
    }

    private static Optional<String> value(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    /** The folder, where models are wanted. */
    Optional<ModelFolder> models() throws InvalidModelsException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ModelFolder(Path.of(folder.get())));
        } catch (InvalidPathException e) {
            throw new InvalidModelsException("no folder can be called " + folder.get() + ", as " + FOLDER + " says", e);
        }
    }

    /** Whether a bundle of this manifest may speak. */
    boolean admits(Manifest manifest) throws InvalidModelsException {
        return switch (profile) {
            case ALL -> true;
            case CLEAN -> manifest.clean();
            default ->
                throw new InvalidModelsException(PROFILE + " is " + profile + "; it must be " + ALL + " or " + CLEAN);
        };
    }
}
