package org.framescope.engine.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder of model bundles. {@code SHA256SUMS} vouches for each manifest, the manifest for every other file. */
public final class ModelFolder {

    public static final String SUMS = "SHA256SUMS";
    public static final String MANIFEST = "manifest.json";

    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final int LARGEST_FILE = 64 << 20;
    private static final long LARGEST_BUNDLE = 128 << 20;
    private static final int MOST_FILES = 32;
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path folder;

    public ModelFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The newest bundle for a target, checked; empty where there is none.
     *
     * @throws InvalidModelsException where it, or the folder, must not be used
     */
    public Optional<Bundle> newest(String target) throws InvalidModelsException {
        try {
            Optional<String> id = ids().filter(
                            name -> name.startsWith(target + "-") && name.indexOf('-', target.length() + 1) < 0)
                    .max(Comparator.naturalOrder());
            return id.isPresent() ? Optional.of(read(id.get())) : Optional.empty();
        } catch (InvalidModelsException refused) {
            throw refused;
        } catch (IOException unreadable) {
            throw new InvalidModelsException("the folder of models " + folder + " cannot be read", unreadable);
        }
    }

    /** The bundles that lie here, and those that are vouched for and gone. */
    private Stream<String> ids() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .map(home -> home.getFileName().toString())
                    .forEach(ids::add);
        }
        if (Files.exists(folder.resolve(SUMS))) {
            vouched()
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .map(path -> path.substring(0, Math.max(0, path.indexOf('/'))))
                    .forEach(ids::add);
        }
        return ids.stream();
    }

    /**
     * Reads a bundle whole and checks every byte of it.
     *
     * @throws InvalidBundleException where anything is missing, added, too large or changed
     */
    public Bundle read(String id) throws IOException {
        Path home = folder.resolve(id);
        byte[] manifestBytes = file(id, home, MANIFEST, LARGEST_MANIFEST);
        if (!Sha256.of(manifestBytes).equals(sum(id))) {
            throw new InvalidBundleException(id, "its manifest is not the one that " + SUMS + " vouches for");
        }
        Manifest manifest = manifest(id, manifestBytes);
        if (!manifest.id().equals(id) || manifest.format() != Manifest.FORMAT) {
            throw new InvalidBundleException(
                    id, "its manifest is that of " + manifest.id() + " in format " + manifest.format());
        }
        refuseStrangers(id, home, manifest);
        refuseHuge(id, manifest);
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
            byte[] bytes = file(id, home, entry.getKey(), LARGEST_FILE);
            boolean same = bytes.length == entry.getValue().size()
                    && Sha256.of(bytes).equals(entry.getValue().sha256());
            if (!same) {
                throw new InvalidBundleException(id, entry.getKey() + " is not the file that its manifest names");
            }
            files.put(entry.getKey(), bytes);
        }
        return new Bundle(manifest, Sha256.of(manifestBytes), files);
    }

    private String sum(String id) throws IOException {
        if (!Files.isRegularFile(folder.resolve(SUMS), LinkOption.NOFOLLOW_LINKS)) {
            throw new InvalidBundleException(id, "nothing vouches for it, as there is no " + SUMS);
        }
        String suffix = "  " + id + "/" + MANIFEST;
        return vouched()
                .filter(line -> line.endsWith(suffix))
                .map(line -> line.substring(0, line.length() - suffix.length()))
                .findFirst()
                .orElseThrow(() -> new InvalidBundleException(id, SUMS + " does not name it"));
    }

    private Stream<String> vouched() throws IOException {
        byte[] sums = file(SUMS, folder, SUMS, LARGEST_MANIFEST);
        return new String(sums, StandardCharsets.UTF_8).lines();
    }

    private static Manifest manifest(String id, byte[] bytes) throws InvalidBundleException {
        try {
            return MAPPER.readValue(bytes, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new InvalidBundleException(id, "its manifest is not of the layout " + Manifest.FORMAT, e);
        } catch (IOException | RuntimeException e) {
            throw new InvalidBundleException(id, "its manifest cannot be read", e);
        }
    }

    private static void refuseStrangers(String id, Path home, Manifest manifest) throws IOException {
        List<String> present;
        try (Stream<Path> files = Files.list(home)) {
            present = files.limit(MOST_FILES + 1L)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(MANIFEST))
                    .toList();
        }
        if (present.size() >= MOST_FILES || !manifest.files().keySet().equals(Set.copyOf(present))) {
            throw new InvalidBundleException(id, "its files are not those that its manifest names");
        }
    }

    private static void refuseHuge(String id, Manifest manifest) throws InvalidBundleException {
        long size = manifest.files().values().stream()
                .mapToLong(file -> Math.min(file.size(), LARGEST_BUNDLE + 1))
                .sum();
        if (size > LARGEST_BUNDLE) {
            throw new InvalidBundleException(id, "its files are larger than " + LARGEST_BUNDLE + " bytes");
        }
    }

    private static byte[] file(String id, Path home, String name, int largest) throws IOException {
        Path file = home.resolve(name);
        boolean plain = file.getParent().equals(home) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain) {
            throw new InvalidBundleException(id, name + " is missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new InvalidBundleException(id, name + " is larger than " + largest + " bytes");
            }
            return bytes;
        }
    }
}
