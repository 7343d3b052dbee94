package org.framescope.engine.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.framescope.engine.extract.Input;

/** Breaks off a table with a row longer than any article: a quotation mark never closed would take in all that follows. */
final class LongestRow extends FilterInputStream {

    private boolean quoted;
    private long length;

    LongestRow(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int read = super.read(buffer, from, most);
        for (int i = from; i < from + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(int b) throws IOException {
        quoted ^= b == '"';
        length = b == '\n' && !quoted ? 0 : length + 1;
        if (length > Input.LIMIT) {
            throw new IOException("a row of the table is longer than " + Input.LIMIT + " bytes");
        }
    }
}
