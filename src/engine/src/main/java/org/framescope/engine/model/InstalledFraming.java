package org.framescope.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.framing.FramingBundle;
import org.framescope.core.framing.FramingJudge;
import org.framescope.core.outlet.ReliabilityModel;

/** Who judges framing, frames and outlets in this installation: the installed models, opened when first needed, or nobody. */
public final class InstalledFraming implements FramingJudge {

    private final InstalledTarget<FramingFile> installed;
    private final InstalledAttribution attribution;
    private final InstalledSentences sentences;

    /** Beside these, whose answers the models build on. */
    public InstalledFraming(ModelSettings settings, InstalledAttribution attribution, InstalledSentences sentences) {
        this.installed = new InstalledTarget<>(settings, "framing", InstalledFraming::open);
        this.attribution = attribution;
        this.sentences = sentences;
    }

    private static FramingFile open(Bundle bundle) throws InvalidBundleException {
        String id = bundle.manifest().id();
        try {
            FramingFile file = FramingFile.read(bundle.file(FramingFile.NAME));
            FramingAnswers.check(bundle, file);
            return file;
        } catch (InvalidBundleException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new InvalidBundleException(id, "it does not start", damaged);
        }
    }

    /**
     * The models that speak here, opened now if they were not; empty where none are installed or wanted.
     *
     * @throws InvalidModelsException where there are some and they must not be used
     */
    public Optional<InstalledModel> open() throws InvalidModelsException {
        return installed.open().map(InstalledTarget.Opened::about);
    }

    /** The models of this id, where they have been opened. */
    public Optional<InstalledModel> opened(String id) {
        return installed.opened(id);
    }

    @Override
    public Optional<FramingBundle> models() {
        try {
            Optional<InstalledTarget.Opened<FramingFile>> own = installed.open();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            FramingFile file = own.get().model();
            Map<String, String> here = Stream.of(attribution.open(), sentences.open())
                    .flatMap(Optional::stream)
                    .collect(Collectors.toMap(m -> m.manifest().id(), InstalledModel::sha256));
            return Optional.of(new FramingBundle(
                    own.get().about().manifest().id(),
                    here.keySet().stream()
                            .filter(id -> here.get(id).equals(file.models().get(id)))
                            .collect(Collectors.toSet()),
                    file.domain(),
                    file.framing(),
                    file.frames()));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The model of outlets' reliability; empty where none is installed. */
    public Optional<ReliabilityModel> reliability() throws InvalidModelsException {
        return installed.open().map(own -> own.model().reliability());
    }
}
