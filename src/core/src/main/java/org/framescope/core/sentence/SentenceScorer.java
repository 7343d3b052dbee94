package org.framescope.core.sentence;

import java.util.List;
import org.framescope.core.language.FieldText;

/** Judges single sentences. Trained models implement it in engine; the rule-only implementation needs none. */
public interface SentenceScorer {

    /** What spoke, for the report's versions: a bundle's id, or {@code rules}. */
    String name();

    /** One score for each sentence of the field, in order. */
    List<SentenceScore> score(FieldText text);
}
