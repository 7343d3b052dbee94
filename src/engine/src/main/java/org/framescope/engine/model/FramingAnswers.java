package org.framescope.engine.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FrameModel;

/** What a framing bundle's models must say about some measures: their trainer wrote down what they said to him. */
public final class FramingAnswers {

    /** The same numbers are added up in the same order everywhere. */
    private static final double TOLERANCE = 1e-9;

    private static final String FRAMING = "one-sided";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Measures of a made-up article, and what its frames are told by. */
    public record Question(Map<String, Double> measures, FrameFacts frames) {
        public Question {
            measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        }
    }

    private FramingAnswers() {}

    /** What the models say: probabilities by the names of framing and frames. */
    static Map<String, Double> answers(FramingFile file, Question question) {
        Map<String, Double> answers = new TreeMap<>();
        answers.put(FRAMING, file.framing().probability(question.measures()));
        for (FrameModel frame : file.frames().frames()) {
            answers.put(frame.frame().wireName(), frame.probability(question.frames()));
        }
        return answers;
    }

    /** The questions with what the models say to them, one a line. */
    public static byte[] expected(FramingFile file, List<Question> questions) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Question question : questions) {
            Map<String, Object> line = new TreeMap<>();
            line.put("question", question);
            line.put("answers", answers(file, question));
            lines.append(MAPPER.writeValueAsString(line)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Throws {@link InvalidBundleException} where the models say something else than is expected. */
    static void check(Bundle bundle, FramingFile file) throws IOException {
        String id = bundle.manifest().id();
        String name = SentenceModel.EXPECTED;
        List<String> lines =
                new String(bundle.file(name), StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new InvalidBundleException(id, name + " expects nothing");
        }
        for (String line : lines) {
            JsonNode row = MAPPER.readTree(line);
            Question question = MAPPER.treeToValue(row.get("question"), Question.class);
            Map<String, Double> expected = MAPPER.convertValue(row.get("answers"), new TypeReference<>() {});
            for (Map.Entry<String, Double> answer : answers(file, question).entrySet()) {
                double off = Math.abs(answer.getValue() - expected.getOrDefault(answer.getKey(), Double.NaN));
                if (!(off <= TOLERANCE)) {
                    throw new InvalidBundleException(id, "it answers otherwise than " + name + " says, by " + off);
                }
            }
        }
    }
}
