package org.framescope.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article as submitted. Paragraphs of the body are separated by a blank line; a single line feed is a line break
 * inside a paragraph.
 *
 * @param confidence per {@link Field#confidenceKey()}, stated by the extraction; high where absent
 */
public record Article(
        Imprint imprint,
        Optional<String> headline,
        Optional<String> deck,
        String body,
        List<Caption> captions,
        List<Embed> embeds,
        Map<String, Confidence> confidence) {

    public Article {
        captions = List.copyOf(captions);
        embeds = List.copyOf(embeds);
        confidence = Map.copyOf(confidence);
    }

    /** An article of which only the body is known. */
    public static Article ofBody(String body) {
        return new Article(Imprint.NONE, Optional.empty(), Optional.empty(), body, List.of(), List.of(), Map.of());
    }

    /** The fields that this article has, in reading order. The body is always among them. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        headline.ifPresent(text -> fields.add(MainField.HEADLINE));
        deck.ifPresent(text -> fields.add(MainField.DECK));
        fields.add(MainField.BODY);
        for (int i = 0; i < captions.size(); i++) {
            fields.add(Field.caption(i));
        }
        return List.copyOf(fields);
    }

    /** The whole text of a field; empty where the article lacks that field. */
    public String text(Field field) {
        if (field instanceof CaptionField caption) {
            return caption.index() < captions.size()
                    ? captions.get(caption.index()).text()
                    : "";
        }
        return switch ((MainField) field) {
            case HEADLINE -> headline.orElse("");
            case DECK -> deck.orElse("");
            case BODY -> body;
        };
    }

    /** The words at a span. Throws {@link IllegalArgumentException} where the span reaches past its field. */
    public Passage cut(Span span) {
        String text = text(span.field());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("span reaches past its field of " + text.length() + ": " + span);
        }
        return new Passage(span, text.substring(span.begin(), span.end()));
    }

    public Confidence confidence(Field field) {
        return confidence.getOrDefault(field.confidenceKey(), Confidence.HIGH);
    }
}
