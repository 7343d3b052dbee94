package org.framescope.engine.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A model bundle in memory: its manifest and the content of its files. */
public final class Bundle {

    /** The page that a person reads about it. */
    public static final String CARD = "CARD.md";

    private final Manifest manifest;
    private final String sha256;
    private final Map<String, byte[]> files;

    public Bundle(Manifest manifest, String sha256, Map<String, byte[]> files) {
        this.manifest = manifest;
        this.sha256 = sha256;
        this.files = new TreeMap<>(files);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The hash of its manifest, which stands for the whole bundle. */
    public String sha256() {
        return sha256;
    }

    /** What is known of it once its weights have been opened. */
    InstalledModel about() throws InvalidBundleException {
        return new InstalledModel(manifest, sha256, new String(file(CARD), StandardCharsets.UTF_8));
    }

    public byte[] file(String name) throws InvalidBundleException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new InvalidBundleException(manifest.id(), "it has no " + name);
        }
        return bytes;
    }
}
