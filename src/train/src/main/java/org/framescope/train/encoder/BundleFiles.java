package org.framescope.train.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.Sha256;

/** Writes the files of a bundle, its manifest, and the line in {@code SHA256SUMS} that vouches for it. */
public final class BundleFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private BundleFiles() {}

    /** Size and hash of each file, as a manifest names them. */
    public static Map<String, Manifest.FileEntry> entries(Map<String, byte[]> files) {
        TreeMap<String, Manifest.FileEntry> entries = new TreeMap<>();
        files.forEach((name, bytes) -> entries.put(name, new Manifest.FileEntry(bytes.length, Sha256.of(bytes))));
        return entries;
    }

    /** Writes the bundle's folder and {@code SHA256SUMS} beside it. */
    public static void write(Path models, Manifest manifest, Map<String, byte[]> files) throws IOException {
        Path home = Files.createDirectories(models.resolve(manifest.id()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(home.resolve(file.getKey()), file.getValue());
        }
        byte[] json = (MAPPER.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(home.resolve(ModelFolder.MANIFEST), json);
        vouch(models.resolve(ModelFolder.SUMS), manifest.id() + "/" + ModelFolder.MANIFEST, Sha256.of(json));
    }

    /** Names the manifest's hash beside those of the other bundles. */
    private static void vouch(Path sums, String manifest, String sha256) throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        if (Files.exists(sums)) {
            Files.readAllLines(sums)
                    .forEach(line -> lines.put(line.substring(line.indexOf(' ')).strip(), line));
        }
        lines.put(manifest, sha256 + "  " + manifest);
        Files.write(sums, lines.values());
    }
}
