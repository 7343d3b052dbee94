package org.framescope.app.classroom;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;

/** A sentence by its place; captions are asked about as a whole and have none. */
record SentencePlace(String field, int begin, int end) {

    static List<SentencePlace> of(Article article) {
        return Reading.of(article).fields().stream()
                .filter(f -> !f.field().wireName().startsWith("captions"))
                .flatMap(f -> f.sentences().stream()
                        .map(s -> new SentencePlace(f.field().wireName(), s.begin(), s.end())))
                .toList();
    }
}
