package org.framescope.core.sentence;

import java.util.List;
import org.framescope.core.language.FieldText;

/** Judges single sentences. Trained models implement it in engine; the rule-only implementation needs none. */
@FunctionalInterface
public interface SentenceScorer {

    /** The scores of all sentences of an article's fields, each field's in their order. */
    SentenceScores score(List<FieldText> fields);
}
