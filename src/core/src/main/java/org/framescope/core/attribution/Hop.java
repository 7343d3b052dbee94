package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.article.Passage;

/**
 * A station between the outlet and the speaker: "agencies cited him as saying".
 *
 * @param name the outlet, organization or person that the article names there; empty where it names none
 */
public record Hop(Passage passage, SourceType type, Optional<String> name) {}
