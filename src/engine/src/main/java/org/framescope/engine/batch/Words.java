package org.framescope.engine.batch;

import org.framescope.core.article.Article;
import org.framescope.core.article.Field;

/** Counts words as everybody does: what stands between white space and holds a letter or digit. */
final class Words {

    private Words() {}

    /** The words of all that is analyzed: headline, deck, body and captions. */
    static int of(Article article) {
        int words = 0;
        for (Field field : article.fields()) {
            words += of(article.text(field));
        }
        return words;
    }

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(text.charAt(i))) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
