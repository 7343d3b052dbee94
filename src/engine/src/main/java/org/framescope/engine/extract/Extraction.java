package org.framescope.engine.extract;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.English;
import org.framescope.core.language.Reading;

/**
 * An article as it was found in a page or a loose text. Every visible block of the input is either kept or dropped.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not, in the order of the input
 */
public record Extraction(Article article, List<Kept> kept, List<Dropped> dropped) {

    /** No more than the beginning is looked at to tell the language. */
    private static final int LOOKED_AT = 3_000;

    public Extraction {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }

    /**
     * What a person should know before the article is analysed: nothing was found, or it is not English, of which no
     * analyzer speaks.
     */
    public List<String> notices() {
        if (article.body().isBlank()) {
            return List.of("No paragraphs of an article were found.");
        }
        int end = Math.min(article.body().length(), LOOKED_AT);
        String beginning = article.body().substring(0, end);
        return English.objection(Reading.of(Article.ofBody(beginning)))
                .map(objection -> "This text is " + objection + ", as far as its words tell"
                        + article.imprint()
                                .language()
                                .filter(l -> !l.startsWith("en"))
                                .map(l -> " (the page says: " + l + ")")
                                .orElse("")
                        + ". Framescope reads English; every analyzer will abstain.")
                .stream()
                .toList();
    }
}
