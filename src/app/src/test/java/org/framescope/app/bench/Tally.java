package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many pupils gave which answer where: as they sent it, and as the teacher's map shows it. */
final class Tally {

    private Tally() {}

    static Map<String, Integer> sent(List<RehearsedPupil> pupils) {
        Map<String, Integer> sent = new TreeMap<>();
        pupils.forEach(p -> p.said().forEach((slot, answer) -> {
            if (!answer.equals("none")) {
                sent.merge(slot + " " + answer, 1, Integer::sum);
            }
        }));
        return sent;
    }

    static Map<String, Integer> shown(JsonNode board) {
        Map<String, Integer> shown = new TreeMap<>();
        for (JsonNode at : board.at("/map/places")) {
            at.path("answers")
                    .properties()
                    .forEach(a -> shown.put(
                            at.path("slot").asText() + " " + a.getKey(),
                            a.getValue().asInt()));
        }
        return shown;
    }
}
