package org.framescope.train.mismatch;

/** A caption with the kind of its making. */
record CaptionPair(PairKind kind, String caption) {}
