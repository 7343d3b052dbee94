package org.framescope.core.analysis;

import java.util.List;
import java.util.Optional;

/** The report so far: what earlier analyzers found, for those that build on it. */
public record Draft(List<Section> sections, List<Measure> measures) {

    public static final Draft EMPTY = new Draft(List.of(), List.of());

    public Draft {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
    }

    /** The section of this type; empty where its analyzer did not speak. */
    public <T extends Section> Optional<T> section(Class<T> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
