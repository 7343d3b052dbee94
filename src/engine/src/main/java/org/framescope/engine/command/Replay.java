package org.framescope.engine.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream that remembers what was read, so that one can look at its beginning and then read it whole. */
final class Replay extends InputStream {

    private final InputStream in;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    Replay(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            seen.write(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        if (count > 0) {
            seen.write(buffer, from, count);
        }
        return count;
    }

    /** Reads on until {@code length} bytes are seen or the stream ends. Returns all that was seen. */
    byte[] seen(int length) throws IOException {
        if (seen.size() < length) {
            readNBytes(length - seen.size());
        }
        return seen.toByteArray();
    }

    /** The stream from its first byte, for another look: it goes on remembering. */
    InputStream again() {
        return new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), this);
    }

    /** The stream from its first byte, to be read for good. */
    InputStream fromStart() {
        return new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), in);
    }
}
