package org.framescope.app.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers that hold, and what speaks for them. */
@Schema(name = "LessonAnswer")
public record AnswerJson(List<String> accept, String why) {

    static List<AnswerJson> of(List<LessonFile.QuestionPart> questions) {
        return questions.stream().map(q -> new AnswerJson(q.accept(), q.why())).toList();
    }
}
