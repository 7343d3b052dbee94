package org.framescope.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldenRuleTest {

    private static final GoldenReport APPROVED = new GoldenReport("wording 3, naming 1", "One finding.\n");

    @Test
    void theSameReportAtTheSameRevisionsStands() {
        assertEquals(Optional.empty(), APPROVED.objection(APPROVED));
    }

    @Test
    void aChangeWithoutARevisionAsksForOne() {
        String objection = new GoldenReport("wording 3, naming 1", "Two findings.\n")
                .objection(APPROVED)
                .orElseThrow();

        assertTrue(objection.contains("Raise the revision"), objection);
        assertTrue(objection.contains("line 1 was: One finding.\nline 1 is:  Two findings."), objection);
    }

    @Test
    void aChangeWithARevisionAsksToBeRead() {
        String objection = new GoldenReport("wording 4, naming 1", "Two findings.\n")
                .objection(APPROVED)
                .orElseThrow();

        assertTrue(objection.contains("Read the difference"), objection);
    }

    @Test
    void aRevisionAloneIsApprovedToo() {
        assertTrue(new GoldenReport("wording 4, naming 1", "One finding.\n")
                .objection(APPROVED)
                .isPresent());
    }

    @Test
    void aReportReadsBackAsItWasWritten() {
        assertEquals(APPROVED, GoldenReport.parse(APPROVED.toString()));
    }
}
