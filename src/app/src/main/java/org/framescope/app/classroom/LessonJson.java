package org.framescope.app.classroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.article.Article;
import org.framescope.engine.io.ArticleJson;

/**
 * A lesson as pupils get it: without answers, without the teacher's notes, without what the tool marks.
 *
 * @param catches how many passages wait in "catch the tool out"
 */
@Schema(name = "Lesson")
public record LessonJson(
        String id,
        String title,
        String about,
        String language,
        String ages,
        int minutes,
        String author,
        String licence,
        List<TextJson> texts,
        List<CardJson> cards,
        List<QuestionJson> questions,
        ChangeJson change,
        List<TicketJson> tickets,
        int catches) {

    /** A text to be marked, with its sentences and how hard it is to read. */
    @Schema(name = "LessonText")
    public record TextJson(
            @Schema(ref = "Article") ArticleJson article, List<SentenceJson> sentences, ReadingLevel reading) {

        static TextJson of(Article article) {
            return new TextJson(
                    ArticleJson.of(article),
                    SentencePlace.of(article).stream()
                            .map(s -> new SentenceJson(s.field(), s.begin(), s.end()))
                            .toList(),
                    ReadingLevel.of(article));
        }
    }

    /** Where a sentence stands. */
    @Schema(name = "LessonSentence")
    public record SentenceJson(String field, int begin, int end) {}

    /** What stands off the page. */
    @Schema(name = "LessonCard")
    public record CardJson(String kind, String title, String text) {}

    /** A question without its answer. */
    @Schema(name = "LessonQuestion")
    public record QuestionJson(String ask, Optional<String> quote, List<OptionJson> options) {

        static List<QuestionJson> of(List<LessonFile.QuestionPart> parts) {
            return parts.stream()
                    .map(q -> new QuestionJson(
                            q.ask(),
                            q.quote(),
                            q.options().stream()
                                    .map(o -> new OptionJson(o.id(), o.text()))
                                    .toList()))
                    .toList();
        }
    }

    /** An answer to choose. */
    @Schema(name = "LessonOption")
    public record OptionJson(String id, String text) {}

    /** A short text with its questions. */
    @Schema(name = "LessonTicket")
    public record TicketJson(@Schema(ref = "Article") ArticleJson article, List<QuestionJson> questions) {}

    /** What may be tried out on the text. */
    @Schema(name = "LessonChange")
    public record ChangeJson(RewriteJson rewrite, RewriteJson quotation, List<String> outlets) {}

    /** Words, and what may stand in their place. */
    @Schema(name = "LessonRewrite")
    public record RewriteJson(int article, String field, int begin, int end, String text, String suggestion) {

        static RewriteJson of(Place place, LessonFile.RewritePart part) {
            return new RewriteJson(
                    place.article(), place.field(), place.begin(), place.end(), place.text(), part.suggestion());
        }
    }

    static LessonJson of(Lesson lesson) {
        LessonFile file = lesson.file();
        return new LessonJson(
                file.id(),
                file.title(),
                file.about(),
                file.language(),
                file.ages(),
                file.minutes(),
                file.author(),
                file.licence(),
                lesson.articles().stream().map(TextJson::of).toList(),
                file.dossier().cards().stream()
                        .map(c -> new CardJson(c.kind(), c.title(), c.text()))
                        .toList(),
                QuestionJson.of(file.dossier().questions()),
                new ChangeJson(
                        RewriteJson.of(lesson.rewrite(), file.change().rewrite()),
                        RewriteJson.of(lesson.quotation(), file.change().quotation()),
                        file.change().outlets()),
                IntStream.range(0, file.tickets().size())
                        .mapToObj(t -> new TicketJson(
                                ArticleJson.of(lesson.tickets().get(t)),
                                QuestionJson.of(file.tickets().get(t).questions())))
                        .toList(),
                file.catches().size());
    }
}
