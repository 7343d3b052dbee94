package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The hash of what was read of a corpus: its files one after the other. */
public final class CorpusHash {

    private CorpusHash() {}

    /** All files in a folder and those within it, in the order of their names, as paths from {@code data}. */
    public static String[] files(Path data, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .sorted()
                    .toArray(String[]::new);
        }
    }

    /** SHA-256 in hexadecimal digits. */
    public static String of(Path data, String... files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                digest.update(Files.readAllBytes(data.resolve(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
