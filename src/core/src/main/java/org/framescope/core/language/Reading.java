package org.framescope.core.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.CaptionField;
import org.framescope.core.article.Field;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;

/** An article with the linguistic work on all its fields done, once, for all analyzers. */
public final class Reading {

    private final Article article;
    private final Map<Field, FieldText> fields;

    private Reading(Article article, Map<Field, FieldText> fields) {
        this.article = article;
        this.fields = fields;
    }

    public static Reading of(Article article) {
        Map<Field, FieldText> fields = new LinkedHashMap<>();
        for (Field field : article.fields()) {
            fields.put(field, FieldText.of(article, field));
        }
        return new Reading(article, fields);
    }

    public Article article() {
        return article;
    }

    /** The fields in reading order. */
    public List<FieldText> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<FieldText> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    public FieldText body() {
        return fields.get(MainField.BODY);
    }

    public Optional<FieldText> headline() {
        return field(MainField.HEADLINE);
    }

    /** The captions in the article's order. */
    public List<FieldText> captions() {
        return fields().stream().filter(f -> f.field() instanceof CaptionField).toList();
    }

    public Passage cut(Span span) {
        return article.cut(span);
    }
}
