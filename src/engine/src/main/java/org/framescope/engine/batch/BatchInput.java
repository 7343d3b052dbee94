package org.framescope.engine.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a batch reads.
 *
 * @param name below the folder that was named, with slashes; the file's own name where a file was named
 * @param path where it is
 * @param bytes its size
 * @param sha256 of its bytes
 */
public record BatchInput(String name, Path path, long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    /**
     * The file, or every file below the folder but hidden ones, in the order of their names.
     *
     * @param out where results go; what lies there is none of the articles
     */
    public static List<BatchInput> of(Path named, Path out) throws IOException {
        if (!Files.isDirectory(named)) {
            return List.of(read(String.valueOf(named.getFileName()), named));
        }
        List<BatchInput> inputs = new ArrayList<>();
        Path results = out.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(named)) {
            List<Path> visible = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toAbsolutePath().normalize().startsWith(results))
                    .filter(file -> visible(named.relativize(file)))
                    .sorted()
                    .toList();
            for (Path file : visible) {
                inputs.add(read(named.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return inputs;
    }

    private static boolean visible(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static BatchInput read(String name, Path file) throws IOException {
        return new BatchInput(name, file, Files.size(file), sha256(file));
    }

    /** SHA-256 of a file of any size. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
