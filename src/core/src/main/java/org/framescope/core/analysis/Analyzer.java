package org.framescope.core.analysis;

import org.framescope.core.language.Reading;

/**
 * One kind of judgement about an article. Implementations keep no state between articles, are safe for use by many
 * threads, and take time linear in the length of the text.
 */
public interface Analyzer {

    Manual manual();

    /**
     * Judges one article.
     *
     * @param reading the article with its linguistic work done
     * @param draft what the analyzers before this one found
     */
    Outcome analyze(Reading reading, Draft draft);
}
