package org.framescope.core.framing;

import java.util.List;
import java.util.OptionalDouble;

/** How one measure follows from the sentences of an article; none of them grows with the article's length alone. */
interface Formula {

    /** The measure over these sentences; empty where they hold nothing that it could be measured on. */
    OptionalDouble of(List<SentenceFacts> sentences);

    /**
     * How strongly a sentence holds the measure above what is typical, or below where that is negative; 0 where it has no
     * part in it.
     */
    double pull(SentenceFacts sentence, double typical);

    /** On how many cases the measure rests. */
    int support(List<SentenceFacts> sentences);
}
