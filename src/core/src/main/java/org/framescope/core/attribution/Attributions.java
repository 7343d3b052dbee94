package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Section;

/** All attributions of an article in reading order, and the trained model that found them, if one did. */
public record Attributions(Optional<String> model, List<Attribution> all) implements Section {

    public static final Attributions NONE = new Attributions(Optional.empty(), List.of());

    public Attributions {
        all = List.copyOf(all);
    }
}
