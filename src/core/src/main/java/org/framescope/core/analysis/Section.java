package org.framescope.core.analysis;

import java.util.Optional;

/**
 * What an analyzer adds to the report beyond findings and measures, such as the list of attributions. At most one of a
 * type stands in a report; later analyzers may build on it.
 */
public interface Section {

    /** The id of the trained model that spoke here; absent where rules did. */
    default Optional<String> model() {
        return Optional.empty();
    }
}
