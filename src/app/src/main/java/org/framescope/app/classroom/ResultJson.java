package org.framescope.app.classroom;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the two short texts are answered, and how the class did.
 *
 * @param tickets the answers of each short text
 * @param figure absent where there is no class
 */
@Schema(name = "LessonResult")
public record ResultJson(List<List<AnswerJson>> tickets, Optional<Figure> figure) {

    static ResultJson of(Lesson lesson, Optional<Figure> figure) {
        return new ResultJson(
                lesson.file().tickets().stream()
                        .map(t -> AnswerJson.of(t.questions()))
                        .toList(),
                figure);
    }
}
