package org.framescope.core.attribution;

import org.framescope.core.article.Passage;

/** The words that tie content to its source, such as a report verb. */
public record Cue(Passage passage, Stance stance) {}
