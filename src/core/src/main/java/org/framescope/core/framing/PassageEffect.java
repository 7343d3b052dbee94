package org.framescope.core.framing;

import org.framescope.core.article.Passage;

/**
 * A passage that a contribution points at.
 *
 * @param probabilityWithout what the framing's probability would be if the passage were not there
 */
public record PassageEffect(Passage passage, double probabilityWithout) {}
