package org.framescope.core.sentence;

import java.util.Optional;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Passage;

/**
 * One sentence: the voice of most of its words outside source and cue, and its score where the text is English.
 *
 * @param vector what the encoder made of it; empty where no encoder read it, or where the sentence is not English
 */
public record ScoredSentence(
        Passage passage, Voice voice, Optional<SentenceScore> score, Optional<SentenceVector> vector) {}
