package org.framescope.app.classroom;

import java.util.List;
import org.framescope.core.article.Article;

/**
 * A lesson that was checked: its file with the texts read and every quoted passage found.
 *
 * @param articles the texts that are marked
 * @param tickets the two short texts
 * @param key where the passages of the key stand
 * @param catches where the passages stand at which the tool may be caught out
 * @param rewrite the words that are rewritten first
 * @param quotation the sentence that is put to somebody first
 */
record Lesson(
        LessonFile file,
        List<Article> articles,
        List<Article> tickets,
        List<Place> key,
        List<Place> catches,
        Place rewrite,
        Place quotation) {

    Lesson {
        articles = List.copyOf(articles);
        tickets = List.copyOf(tickets);
        key = List.copyOf(key);
        catches = List.copyOf(catches);
    }

    String id() {
        return file.id();
    }

    String title() {
        return file.title();
    }
}
