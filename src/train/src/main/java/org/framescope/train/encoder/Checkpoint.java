package org.framescope.train.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights and the optimizer's memory in one file, so that a stopped run goes on where it was. Plain numbers by name: no
 * serialized objects. Word vectors are left out, since they never change; they come from the pretrained encoder again.
 */
final class Checkpoint {

    private static final int FORMAT = 0x46534331;

    private final Path file;

    Checkpoint(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes beside the file and moves it into place, so that an interrupted write leaves the last one whole. */
    void write(TrainingState state) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 20))) {
            out.writeInt(FORMAT);
            out.writeInt(state.optimizer().steps());
            Map<String, float[]> weights = new TreeMap<>();
            for (String name : EncoderGraph.beyondTables(state.encoder().weights())) {
                weights.put(name, state.encoder().weights().get(name).values());
            }
            write(weights, out);
            write(state.optimizer().means(), out);
            write(state.optimizer().squares(), out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The state in the file, in the shape of {@code start}, which stays as it is. */
    TrainingState read(Encoder start) throws IOException {
        Encoder encoder = start.copy();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("not a checkpoint: " + file);
            }
            int steps = in.readInt();
            for (Map.Entry<String, float[]> weight : readAll(in).entrySet()) {
                float[] own = encoder.weights().get(weight.getKey()).values();
                if (own.length != weight.getValue().length) {
                    throw new IOException("a checkpoint of another encoder: " + weight.getKey() + " in " + file);
                }
                System.arraycopy(weight.getValue(), 0, own, 0, own.length);
            }
            return new TrainingState(encoder, new AdamW(readAll(in), readAll(in), steps));
        }
    }

    private static void write(Map<String, float[]> numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.size());
        for (Map.Entry<String, float[]> entry : numbers.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            ByteBuffer raw = ByteBuffer.allocate(entry.getValue().length * Float.BYTES);
            raw.asFloatBuffer().put(entry.getValue());
            out.write(raw.array());
        }
    }

    private static Map<String, float[]> readAll(DataInputStream in) throws IOException {
        Map<String, float[]> numbers = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            float[] values = new float[in.readInt()];
            byte[] raw = new byte[values.length * Float.BYTES];
            in.readFully(raw);
            ByteBuffer.wrap(raw).asFloatBuffer().get(values);
            numbers.put(name, values);
        }
        return numbers;
    }
}
