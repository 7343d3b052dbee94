package org.framescope.engine.batch;

import java.util.HashMap;
import java.util.Map;
import org.framescope.core.article.Article;
import org.framescope.core.article.MainField;

/**
 * What stands around a passage in its paragraph, so that somebody can judge it without the article. A headline or caption
 * is judged by what it stands above, so the beginning of the body follows it.
 *
 * @param before what stands before it
 * @param after what stands behind it
 */
public record Surroundings(String before, String after) {

    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings("", "");

    /** The most on either side, in UTF-16 code units; a paragraph that goes on is cut at a word and ends in an ellipsis. */
    static final int MOST = 600;

    private static final String ELLIPSIS = "…";
    private static final String BODY = MainField.BODY.wireName();

    /** The texts of an article's fields by their names, made once for all its findings. */
    public static Map<String, String> texts(Article article) {
        Map<String, String> texts = new HashMap<>();
        article.fields().forEach(field -> texts.put(field.wireName(), article.text(field)));
        return texts;
    }

    /**
     * What stands around a span.
     *
     * @param texts of the article's fields
     * @param field the name of the span's field
     */
    public static Surroundings of(Map<String, String> texts, String field, int begin, int end) {
        String text = texts.getOrDefault(field, "");
        if (end > text.length()) {
            return NONE;
        }
        String below = field.equals(BODY) ? "" : "\n\n" + cut(texts.getOrDefault(BODY, ""), 0);
        return new Surroundings(before(text, begin), after(text, end) + below);
    }

    private static String before(String text, int begin) {
        int from = begin;
        while (from > 0 && begin - from < MOST && !isBetweenParagraphs(text, from - 1)) {
            from--;
        }
        if (from == 0 || isBetweenParagraphs(text, from - 1)) {
            return text.substring(from, begin);
        }
        int word = from;
        while (word < begin && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return ELLIPSIS + text.substring(word < begin ? word : whole(text, from), begin);
    }

    private static String after(String text, int end) {
        int to = end;
        while (to < text.length() && to - end < MOST && !isBetweenParagraphs(text, to)) {
            to++;
        }
        return to - end < MOST || to == text.length() ? text.substring(end, to) : cut(text, end);
    }

    /** From a place on as much as there is room for, to the end of a word. */
    private static String cut(String text, int end) {
        int to = Math.min(text.length(), end + MOST);
        if (to == text.length()) {
            return text.substring(end);
        }
        int word = to;
        while (word > end && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return text.substring(end, word > end ? word : whole(text, to)) + ELLIPSIS;
    }

    /** Whether a line feed of a blank line stands here. */
    private static boolean isBetweenParagraphs(String text, int at) {
        return text.charAt(at) == '\n'
                && (at > 0 && text.charAt(at - 1) == '\n' || at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    /** A place that parts no pair of surrogates. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
