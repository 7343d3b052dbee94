package org.framescope.app.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is shown after the marking: what the tool marks, how the author reads it, where the tool may be caught out.
 *
 * @param reports the tool's report on each text
 * @param answers of the questions about the dossier
 */
@Schema(name = "LessonReveal")
public record RevealJson(
        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> reports,

        List<KeyJson> key,
        List<CatchJson> catches,
        List<AnswerJson> answers) {

    /** How the author reads a passage. */
    @Schema(name = "LessonKey")
    public record KeyJson(
            int article, String field, int begin, int end, String text, String ask, List<String> accept, String note) {}

    /**
     * A passage at which the tool may be caught out.
     *
     * @param findings the ids of the tool's findings that touch it; none where the tool left it alone
     */
    @Schema(name = "LessonCatch")
    public record CatchJson(
            int article,
            String field,
            int begin,
            int end,
            String text,
            List<String> findings,
            List<ReasonJson> reasons,
            String note) {}

    /** A reason to choose. */
    @Schema(name = "LessonReason")
    public record ReasonJson(String side, String text, boolean good, String why) {}

    static RevealJson of(Lesson lesson, List<JsonNode> reports) {
        List<KeyJson> key = new ArrayList<>();
        for (int i = 0; i < lesson.key().size(); i++) {
            key.add(key(lesson.key().get(i), lesson.file().key().get(i)));
        }
        List<CatchJson> catches = new ArrayList<>();
        for (int i = 0; i < lesson.catches().size(); i++) {
            Place place = lesson.catches().get(i);
            catches.add(caught(place, lesson.file().catches().get(i), reports.get(place.article())));
        }
        return new RevealJson(
                reports, key, catches, AnswerJson.of(lesson.file().dossier().questions()));
    }

    private static KeyJson key(Place place, LessonFile.KeyPart part) {
        return new KeyJson(
                place.article(),
                place.field(),
                place.begin(),
                place.end(),
                place.text(),
                part.ask(),
                part.accept(),
                part.note());
    }

    private static CatchJson caught(Place place, LessonFile.CatchPart part, JsonNode report) {
        return new CatchJson(
                place.article(),
                place.field(),
                place.begin(),
                place.end(),
                place.text(),
                touching(place, report),
                part.reasons().stream()
                        .map(r -> new ReasonJson(r.side(), r.text(), r.good(), r.why()))
                        .toList(),
                part.note());
    }

    private static List<String> touching(Place place, JsonNode report) {
        List<String> ids = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            boolean overlaps = finding.path("begin").asInt() < place.end()
                    && place.begin() < finding.path("end").asInt();
            if (finding.path("field").asText().equals(place.field()) && overlaps) {
                ids.add(finding.path("id").asText());
            }
        }
        return ids;
    }
}
