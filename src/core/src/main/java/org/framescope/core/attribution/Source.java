package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.article.Passage;

/**
 * Who is cited.
 *
 * @param passage the short name phrase as it stands there, or the pronoun
 * @param name the person or organization that the article elsewhere names in full; empty where unresolved
 */
public record Source(Passage passage, SourceType type, Optional<String> name) {}
