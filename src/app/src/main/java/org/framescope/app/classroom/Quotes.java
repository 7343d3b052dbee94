package org.framescope.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;

/** Finds the passages that a lesson quotes. Each must stand exactly once in its field, so that there is no doubt which. */
final class Quotes {

    private final List<Article> articles;
    private final Mistakes mistakes;

    Quotes(List<Article> articles, Mistakes mistakes) {
        this.articles = List.copyOf(articles);
        this.mistakes = mistakes;
    }

    List<Place> ofKey(List<LessonFile.KeyPart> parts) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            LessonFile.KeyPart part = parts.get(i);
            find("key[" + i + "]", part.article(), part.field(), part.quote()).ifPresent(places::add);
        }
        return places;
    }

    List<Place> ofCatches(List<LessonFile.CatchPart> parts) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            LessonFile.CatchPart part = parts.get(i);
            find("catch[" + i + "]", part.article(), part.field(), part.quote()).ifPresent(places::add);
        }
        return places;
    }

    Optional<Place> of(String path, LessonFile.RewritePart part) {
        return find(path, part.article(), part.field(), part.quote());
    }

    private Optional<Place> find(String path, int index, String fieldName, String quote) {
        if (index < 0 || index >= articles.size()) {
            mistakes.add(
                    path + ".article", "expected a number from 0 to " + (articles.size() - 1) + "; found " + index);
            return Optional.empty();
        }
        Article article = articles.get(index);
        Optional<Field> field = field(article, fieldName);
        if (field.isEmpty()) {
            mistakes.add(path + ".field", "expected a field that articles[" + index + "] has, such as body");
            return Optional.empty();
        }
        String text = article.text(field.get());
        int begin = quote == null || quote.isBlank() ? -1 : text.indexOf(quote);
        if (begin < 0) {
            mistakes.add(path + ".quote", "expected words that stand in this field; found others");
            return Optional.empty();
        }
        if (text.indexOf(quote, begin + 1) >= 0) {
            mistakes.add(path + ".quote", "expected words that stand there once; quote some more around them");
            return Optional.empty();
        }
        return Optional.of(new Place(index, fieldName, begin, begin + quote.length(), quote));
    }

    /** The article's field with this name on the wire; empty where it has none. */
    static Optional<Field> field(Article article, String wireName) {
        return article.fields().stream()
                .filter(f -> f.wireName().equals(wireName))
                .findFirst();
    }
}
