package org.framescope.app.store.review;

import java.util.List;

/**
 * What a desk's readers saw, and what was found and decided in the same drafts.
 *
 * @param findings those of all drafts of the pieces that were read
 */
public record DeskReadings(
        List<SecondReading> readings,
        List<ReadingMark> marks,
        List<DraftFinding> findings,
        List<DecidedFinding> decided) {

    static final DeskReadings NONE = new DeskReadings(List.of(), List.of(), List.of(), List.of());

    public DeskReadings {
        readings = List.copyOf(readings);
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
        decided = List.copyOf(decided);
    }
}
