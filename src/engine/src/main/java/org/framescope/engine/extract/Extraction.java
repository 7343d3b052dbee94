package org.framescope.engine.extract;

import java.util.List;
import org.framescope.core.article.Article;

/**
 * An article as it was found in a page or a loose text. Every visible block of the input is either kept or dropped.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not, in the order of the input
 */
public record Extraction(Article article, List<Kept> kept, List<Dropped> dropped) {

    public Extraction {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }
}
