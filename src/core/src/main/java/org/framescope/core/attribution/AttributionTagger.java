package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;

/** Looks for sources, cues and contents. Trained models implement it in engine; without one, rules do all the work. */
@FunctionalInterface
public interface AttributionTagger {

    /** For an installation without a trained model. */
    AttributionTagger NONE = fields -> Optional.empty();

    /** The tags of all tokens of the fields; empty where no model speaks about them. */
    Optional<AttributionTags> tags(List<FieldText> fields);
}
