package org.framescope.engine.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.outlet.Sketch;

/**
 * The sketches of many articles in a file that is gone with this object, so that comparing a million of them takes no room
 * on the heap. First they are added, then they are asked for.
 */
final class SketchFile implements AutoCloseable {

    /** One byte says whether there is a sketch. */
    private static final int RECORD = 1 + Sketch.BYTES;

    /** Records in one mapped piece of the file, which may not exceed two gigabytes. */
    private static final int PIECE = 1 << 20;

    private final Path file;
    private final OutputStream out;
    private final ByteBuffer record = ByteBuffer.allocate(RECORD);
    private final List<MappedByteBuffer> pieces = new ArrayList<>();

    SketchFile() throws IOException {
        this.file = Files.createTempFile("framescope-sketches", "");
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void add(Optional<Sketch> sketch) throws IOException {
        record.clear().put((byte) (sketch.isPresent() ? 1 : 0));
        sketch.ifPresent(own -> own.write(record));
        out.write(record.array());
    }

    /** Says that all have been added. */
    void ready() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(file)) {
            long piece = (long) PIECE * RECORD;
            for (long at = 0; at < channel.size(); at += piece) {
                pieces.add(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(piece, channel.size() - at)));
            }
        }
    }

    /** The sketch of this number, from 0; null where the article has none. */
    Sketch sketch(int number) {
        MappedByteBuffer piece = pieces.get(number / PIECE);
        int at = number % PIECE * RECORD;
        return piece.get(at) == 0 ? null : Sketch.read(piece.slice(at + 1, Sketch.BYTES));
    }

    @Override
    public void close() {
        try {
            pieces.clear();
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // Windows keeps a mapped file until its maps are collected; it holds numbers that nobody can read a text
            // from.
            file.toFile().deleteOnExit();
        }
    }
}
