package org.framescope.app.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What moved when the text was changed.
 *
 * @param gone the tool's marks that are not there any more
 * @param fresh those that were not there before
 * @param stayed how many stayed
 * @param moved the measures that moved
 */
@Schema(name = "LessonTrial")
public record TrialResponse(List<MovedMark> gone, List<MovedMark> fresh, int stayed, List<MovedMeasure> moved) {

    private static final double MOVES = 0.0005;

    /** One of the tool's marks. */
    @Schema(name = "LessonTrialMark")
    public record MovedMark(String rule, String field, String text, String reason) {}

    /** A measure before and after; the probability of one-sided framing among them. */
    @Schema(name = "LessonTrialMeasure")
    public record MovedMeasure(String name, double before, double after) {}

    static TrialResponse between(JsonNode before, JsonNode after) {
        Map<String, Integer> left = new HashMap<>();
        before.path("findings").forEach(f -> left.merge(key(f), 1, Integer::sum));
        List<MovedMark> fresh = new ArrayList<>();
        int stayed = 0;
        for (JsonNode finding : after.path("findings")) {
            if (left.merge(key(finding), -1, Integer::sum) >= 0) {
                stayed++;
                continue;
            }
            fresh.add(mark(finding));
        }
        List<MovedMark> gone = new ArrayList<>();
        for (JsonNode finding : before.path("findings")) {
            if (left.getOrDefault(key(finding), 0) > 0) {
                left.merge(key(finding), -1, Integer::sum);
                gone.add(mark(finding));
            }
        }
        return new TrialResponse(gone, fresh, stayed, moved(measures(before), measures(after)));
    }

    private static String key(JsonNode finding) {
        return finding.path("rule").asText() + "\n" + finding.path("field").asText() + "\n"
                + finding.path("text").asText();
    }

    private static MovedMark mark(JsonNode finding) {
        return new MovedMark(
                finding.path("rule").asText(),
                finding.path("field").asText(),
                finding.path("text").asText(),
                finding.path("reason").asText());
    }

    private static Map<String, Double> measures(JsonNode report) {
        Map<String, Double> measures = new HashMap<>();
        report.path("measures")
                .forEach(m ->
                        measures.put(m.path("name").asText(), m.path("value").asDouble()));
        if (report.path("framing").has("probability")) {
            measures.put(
                    "framing.probability", report.at("/framing/probability").asDouble());
        }
        return measures;
    }

    private static List<MovedMeasure> moved(Map<String, Double> before, Map<String, Double> after) {
        List<MovedMeasure> moved = new ArrayList<>();
        for (String name : new TreeSet<>(before.keySet())) {
            double was = before.get(name);
            double is = after.getOrDefault(name, was);
            if (Math.abs(is - was) > MOVES) {
                moved.add(new MovedMeasure(name, was, is));
            }
        }
        return moved;
    }
}
