package org.framescope.core.analysis;

import java.util.List;

/** What one analyzer has to say about one article. */
public record Analysis(List<Section> sections, List<Measure> measures, List<Finding> findings) {

    public Analysis {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }
}
