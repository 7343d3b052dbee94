package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a delimited file (RFC 4180 quoting) by the names in its first row. */
final class Delimited {

    private final String text;
    private final char delimiter;
    private int at;

    private Delimited(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static List<Map<String, String>> read(Path file, char delimiter) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, delimiter);
    }

    static List<Map<String, String>> parse(String text, char delimiter) {
        Delimited walk = new Delimited(text, delimiter);
        List<String> head = walk.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (walk.at < text.length()) {
            List<String> cells = walk.row();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            cells.add(cell());
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return cells;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int begin = at;
        while (at < text.length()
                && text.charAt(at) != delimiter
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
        return cell.toString();
    }
}
