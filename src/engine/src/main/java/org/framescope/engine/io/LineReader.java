package org.framescope.engine.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads lines of UTF-8 and never holds more than {@link Json#MAX_BYTES} of one: what an over-long line has beyond its
 * beginning is skipped. Invalid UTF-8 is read as U+FFFD, a byte-order mark is dropped.
 */
public final class LineReader {

    /** Of an over-long line only this much is kept: enough to find its id. */
    private static final int HEAD = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[HEAD];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;
    private int limit;
    private long number;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line that is not blank; empty at the end of the input. */
    public Optional<Line> next() throws IOException {
        while (fill()) {
            Line line = line();
            if (!line.text().isBlank() || line.overlong()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line line() throws IOException {
        number++;
        kept.reset();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int feed = feedOrLimit();
            kept.write(buffer, at, (int) Math.min(feed - at, Math.max(0, Json.MAX_BYTES + 1L - length)));
            length += feed - at;
            ended = feed < limit;
            at = ended ? feed + 1 : feed;
        }
        return new Line(number, text(length > Json.MAX_BYTES), length > Json.MAX_BYTES);
    }

    private String text(boolean overlong) {
        byte[] bytes = kept.toByteArray();
        int length = overlong ? HEAD : bytes.length;
        if (!overlong && length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        return Unicode.decode(bytes, length);
    }

    private int feedOrLimit() {
        int feed = at;
        while (feed < limit && buffer[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    /** Whether there is a byte to read, once the buffer has been filled where it was empty. */
    private boolean fill() throws IOException {
        if (at < limit) {
            return true;
        }
        at = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
