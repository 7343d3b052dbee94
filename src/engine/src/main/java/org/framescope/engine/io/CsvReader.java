package org.framescope.engine.io;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows as {@link CsvWriter} writes them (RFC 4180). */
public final class CsvReader {

    private static final int END = -1;

    private final Reader in;
    private int next;
    private boolean started;

    /** @param in buffered; read to its end, never closed */
    public CsvReader(Reader in) {
        this.in = in;
    }

    /** The next row; empty behind the last. */
    public Optional<List<String>> next() throws IOException {
        if (!started) {
            started = true;
            advance();
        }
        if (next == END) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (next == ',') {
            advance();
            cells.add(cell());
        }
        while (next == '\r' || next == '\n') {
            advance();
        }
        return Optional.of(cells);
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        boolean quoted = next == '"';
        if (quoted) {
            advance();
        }
        while (next != END && (quoted || next != ',' && next != '\r' && next != '\n')) {
            char own = (char) next;
            advance();
            if (quoted && own == '"') {
                if (next != '"') {
                    break;
                }
                advance();
            }
            cell.append(own);
        }
        return cell.toString();
    }

    private void advance() throws IOException {
        next = in.read();
    }
}
