package org.framescope.engine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a bundle's model must say about some texts: its trainer wrote down what it said to him. */
final class ExpectedAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExpectedAnswers() {}

    /**
     * Asks a model about the texts that its bundle brings.
     *
     * @param tolerance how far off an answer may be
     * @param answers what the model says about a text, by the names that the file has
     * @throws InvalidBundleException where it says something else
     */
    static void check(Bundle bundle, double tolerance, Function<String, Map<String, Double>> answers)
            throws IOException {
        String id = bundle.manifest().id();
        String file = SentenceModel.EXPECTED;
        List<String> lines =
                new String(bundle.file(file), StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new InvalidBundleException(id, file + " expects nothing");
        }
        for (String line : lines) {
            JsonNode row = MAPPER.readTree(line);
            for (Map.Entry<String, Double> answer :
                    answers.apply(row.path("text").asText()).entrySet()) {
                double off =
                        Math.abs(answer.getValue() - row.path(answer.getKey()).asDouble(Double.NaN));
                if (!(off <= tolerance)) {
                    throw new InvalidBundleException(id, "it answers otherwise than " + file + " says, by " + off);
                }
            }
        }
    }
}
