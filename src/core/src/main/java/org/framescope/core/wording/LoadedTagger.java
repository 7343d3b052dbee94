package org.framescope.core.wording;

import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;

/** Says of each word how likely it is loaded where it stands. Trained models implement it in engine. */
@FunctionalInterface
public interface LoadedTagger {

    /** For an installation without a trained model: the word lists do all the work. */
    LoadedTagger NONE = fields -> Optional.empty();

    /** What the model says of all tokens of the fields; empty where no model speaks about them. */
    Optional<LoadedTags> tags(List<FieldText> fields);
}
