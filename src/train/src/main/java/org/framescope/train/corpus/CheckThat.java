package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CheckThat! 2025 task 1, English: sentences that express a view (SUBJ) or report (OBJ). */
public final class CheckThat {

    /** One sentence. */
    public record Item(String text, boolean subjective) {}

    private CheckThat() {}

    /**
     * One part of the corpus.
     *
     * @param part {@code train} or {@code dev}
     */
    public static List<Item> read(Path data, String part) throws IOException {
        Path file = data.resolve("checkthat-subjectivity-en/" + part + "_en.tsv");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 3 && (cells[2].equals("SUBJ") || cells[2].equals("OBJ"))) {
                items.add(new Item(cells[1], cells[2].equals("SUBJ")));
            }
        }
        return items;
    }

    /**
     * One part of the corpus with the quotation marks of the file format taken off the sentences.
     *
     * @param part {@code train} or {@code dev}
     */
    public static List<Item> readUnquoted(Path data, String part) throws IOException {
        return Delimited.read(data.resolve("checkthat-subjectivity-en/" + part + "_en.tsv"), '\t').stream()
                .map(row -> new Item(row.get("sentence"), row.get("label").equals("SUBJ")))
                .toList();
    }
}
