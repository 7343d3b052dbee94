package org.framescope.core.framing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.sentence.ScoredSentence;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceVector;

/**
 * What one sentence brings to the framing of the whole.
 *
 * @param sentence as it was judged by itself
 * @param counts what was counted in it; what is missing is 0
 * @param speakers whom the attributions that begin here cite, one for each
 */
record SentenceFacts(ScoredSentence sentence, Map<Count, Double> counts, List<String> speakers) {

    SentenceFacts {
        counts = Collections.unmodifiableMap(counts.isEmpty() ? new EnumMap<>(Count.class) : new EnumMap<>(counts));
        speakers = List.copyOf(speakers);
    }

    Passage passage() {
        return sentence.passage();
    }

    Optional<SentenceScore> score() {
        return sentence.score();
    }

    Optional<SentenceVector> vector() {
        return sentence.vector();
    }

    Voice voice() {
        return sentence.voice();
    }

    boolean isHeadline() {
        return passage().field() == MainField.HEADLINE;
    }

    boolean isBody() {
        return passage().field() == MainField.BODY;
    }

    double count(Count what) {
        return counts.getOrDefault(what, 0.0);
    }
}
