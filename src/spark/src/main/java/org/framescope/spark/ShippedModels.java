package org.framescope.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;

/**
 * The models that speak, on their way from the machine that submits the job to every JVM that works on it, so that they
 * need to be installed on one machine only. Checked where they leave and where they arrive.
 */
final class ShippedModels implements Serializable {

    private static final long serialVersionUID = 1;

    /** Content by path inside the folder of models. */
    private final TreeMap<String, byte[]> files;

    private ShippedModels(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * The models of these settings; none where rules speak alone.
     *
     * @throws IOException where one must not be used
     */
    static ShippedModels of(ModelSettings settings) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<InstalledModel> models = Framescope.with(settings).models();
        if (!models.isEmpty()) {
            Path folder = Path.of(settings.folder().orElseThrow());
            files.put(ModelFolder.SUMS, vouched(folder, models));
            for (InstalledModel model : models) {
                String home = model.manifest().id() + "/";
                files.put(home + ModelFolder.MANIFEST, Files.readAllBytes(folder.resolve(home + ModelFolder.MANIFEST)));
                for (String name : model.manifest().files().keySet()) {
                    files.put(home + name, Files.readAllBytes(folder.resolve(home + name)));
                }
            }
        }
        return new ShippedModels(files);
    }

    /** The lines of the sums that vouch for these models: a bundle that is vouched for and does not travel would be missed. */
    private static byte[] vouched(Path folder, List<InstalledModel> models) throws IOException {
        return Files.readAllLines(folder.resolve(ModelFolder.SUMS)).stream()
                .filter(line -> models.stream()
                        .anyMatch(own -> line.endsWith("  " + own.manifest().id() + "/" + ModelFolder.MANIFEST)))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The analysis with these models. */
    Framescope open() throws IOException {
        Framescope framescope = Framescope.with(files.isEmpty() ? ModelSettings.NONE : ModelSettings.of(unpacked()));
        framescope.open(Set.of());
        return framescope;
    }

    private Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory("framescope-models");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
            Files.write(target, file.getValue());
            target.toFile().deleteOnExit();
        }
        return folder;
    }

    /** What tells these models from others: the hash of every manifest. */
    String key() {
        byte[] sums = files.get(ModelFolder.SUMS);
        return sums == null ? "" : new String(sums, StandardCharsets.UTF_8);
    }
}
