package org.framescope.app.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lesson in the list.
 *
 * @param own whether the desk keeps it itself; the others ship with the service
 * @param texts how many texts it has
 * @param reading how hard each text is to read
 */
@Schema(name = "LessonLine")
public record LessonLine(
        String id,
        String title,
        String about,
        String ages,
        int minutes,
        boolean own,
        int texts,
        List<ReadingLevel> reading) {

    static LessonLine of(Lesson lesson, boolean own) {
        LessonFile file = lesson.file();
        return new LessonLine(
                file.id(),
                file.title(),
                file.about(),
                file.ages(),
                file.minutes(),
                own,
                lesson.articles().size(),
                lesson.articles().stream().map(ReadingLevel::of).toList());
    }
}
