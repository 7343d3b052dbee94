package org.framescope.core.attribution;

import org.framescope.core.article.Passage;

/** A station between the outlet and the speaker: "agencies cited him as saying". */
public record Hop(Passage passage, SourceType type) {}
