package org.framescope.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Field;
import org.framescope.core.article.Imprint;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;

/**
 * A small article written as text, with the passages of interest in {@code [[double brackets]]}. A paragraph that begins
 * with {@code HEADLINE: }, {@code DECK: } or {@code CAPTION: } fills that field; all others are the body.
 *
 * @param source the text as written, marks included
 * @param marks the marked passages in the order of the text
 */
public record MarkedArticle(String source, Article article, List<Span> marks) {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    public MarkedArticle {
        marks = List.copyOf(marks);
    }

    /** Reads marked text. Throws {@link IllegalArgumentException} on a mark that is not closed. */
    public static MarkedArticle parse(String source) {
        Parts parts = new Parts();
        for (String paragraph : source.split("\n\n", -1)) {
            parts.add(paragraph);
        }
        return new MarkedArticle(source, parts.article(), parts.marks);
    }

    /** The fields as they fill up, paragraph by paragraph. */
    private static final class Parts {
        private final List<Span> marks = new ArrayList<>();
        private final List<Caption> captions = new ArrayList<>();
        private final StringBuilder body = new StringBuilder();
        private Optional<String> headline = Optional.empty();
        private Optional<String> deck = Optional.empty();

        void add(String paragraph) {
            if (paragraph.startsWith("HEADLINE: ")) {
                headline = Optional.of(read(MainField.HEADLINE, paragraph.substring(10), 0));
                return;
            }
            if (paragraph.startsWith("DECK: ")) {
                deck = Optional.of(read(MainField.DECK, paragraph.substring(6), 0));
                return;
            }
            if (paragraph.startsWith("CAPTION: ")) {
                captions.add(Caption.of(read(Field.caption(captions.size()), paragraph.substring(9), 0)));
                return;
            }
            if (!body.isEmpty()) {
                body.append("\n\n");
            }
            body.append(read(MainField.BODY, paragraph, body.length()));
        }

        private String read(Field field, String marked, int offset) {
            StringBuilder plain = new StringBuilder();
            int at = 0;
            for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
                int close = marked.indexOf(CLOSE, open);
                if (close < 0) {
                    throw new IllegalArgumentException("mark is not closed: " + marked);
                }
                plain.append(marked, at, open);
                int begin = offset + plain.length();
                plain.append(marked, open + OPEN.length(), close);
                marks.add(new Span(field, begin, offset + plain.length()));
                at = close + CLOSE.length();
            }
            return plain.append(marked, at, marked.length()).toString();
        }

        Article article() {
            return new Article(Imprint.NONE, headline, deck, body.toString(), captions, List.of(), Map.of());
        }
    }
}
