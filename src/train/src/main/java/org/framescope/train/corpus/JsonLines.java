package org.framescope.train.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads gzipped files of one JSON object a line. */
public final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /** Hands each object to {@code row}, in the order of the file. Throws where the file is missing, naming it. */
    public static void read(Path gzipped, Consumer<JsonNode> row) throws IOException {
        if (!Files.isRegularFile(gzipped)) {
            throw new NoSuchFileException(gzipped.toString());
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.accept(MAPPER.readTree(line));
            }
        }
    }
}
