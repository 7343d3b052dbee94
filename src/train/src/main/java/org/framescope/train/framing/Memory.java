package org.framescope.train.framing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.framescope.engine.model.Sha256;

/**
 * What a model said about texts, kept in a file: encoders take most of an evaluation's time, and say the same every time. The
 * file is named for the model's hash, so that another model's answers are never taken for this one's. A file that broke off
 * loses its last entry only.
 */
final class Memory {

    private final Map<String, float[]> known = new HashMap<>();
    private final DataOutputStream out;

    /** @param name the model's target and hash */
    Memory(Path folder, String name) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name + ".answers");
        long good = Files.exists(file) ? read(file) : 0;
        if (Files.exists(file) && Files.size(file) > good) {
            try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(good);
            }
        }
        out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    private long read(Path file) throws IOException {
        long good = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                String key = in.readUTF();
                float[] values = new float[in.readInt()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = in.readFloat();
                }
                known.put(key, values);
                good += 2 + key.getBytes(StandardCharsets.UTF_8).length + 4 + 4L * values.length;
            }
        } catch (EOFException end) {
            return good;
        }
    }

    static String key(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    synchronized Optional<float[]> get(String key) {
        return Optional.ofNullable(known.get(key));
    }

    synchronized void put(String key, float[] values) {
        known.put(key, values.clone());
        try {
            out.writeUTF(key);
            out.writeInt(values.length);
            for (float value : values) {
                out.writeFloat(value);
            }
            out.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
