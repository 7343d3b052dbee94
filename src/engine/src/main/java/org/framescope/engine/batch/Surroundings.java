package org.framescope.engine.batch;

import org.framescope.core.article.Article;
import org.framescope.core.article.Field;

/**
 * What stands around a passage in its paragraph, so that somebody can judge it without the article.
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

    /**
     * What stands around the span.
     *
     * @param field name of the field as the contract has it
     */
    public static Surroundings of(Article article, String field, int begin, int end) {
        for (Field own : article.fields()) {
            String text = article.text(own);
            if (own.wireName().equals(field) && end <= text.length()) {
                return new Surroundings(before(text, begin), after(text, end));
            }
        }
        return NONE;
    }

    private static String before(String text, int begin) {
        int paragraph = text.lastIndexOf("\n\n", begin) < 0 ? 0 : text.lastIndexOf("\n\n", begin) + 2;
        int from = Math.min(paragraph, begin);
        if (begin - from <= MOST) {
            return text.substring(from, begin);
        }
        int blank = text.indexOf(' ', begin - MOST);
        return ELLIPSIS + text.substring(blank < 0 || blank > begin ? whole(text, begin - MOST) : blank, begin);
    }

    private static String after(String text, int end) {
        int paragraph = text.indexOf("\n\n", end);
        int to = paragraph < 0 ? text.length() : paragraph;
        if (to - end <= MOST) {
            return text.substring(end, to);
        }
        int blank = text.lastIndexOf(' ', end + MOST);
        return text.substring(end, blank < end ? whole(text, end + MOST) : blank) + ELLIPSIS;
    }

    /** A place that parts no pair of surrogates. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
