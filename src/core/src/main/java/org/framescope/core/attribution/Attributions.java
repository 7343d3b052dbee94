package org.framescope.core.attribution;

import java.util.List;
import org.framescope.core.analysis.Section;

/** All attributions of an article in reading order. */
public record Attributions(List<Attribution> all) implements Section {

    public static final Attributions NONE = new Attributions(List.of());

    public Attributions {
        all = List.copyOf(all);
    }
}
