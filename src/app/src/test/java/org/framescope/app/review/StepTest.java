package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.app.problem.Wanted;
import org.junit.jupiter.api.Test;

/** The whole machine: every step from every state. */
class StepTest {

    @Test
    void everyStateAllowsTheseStepsAndNoOthers() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("requested", "assign>assigned start>in-review revise>requested withdraw>withdrawn");
        expected.put("assigned", "assign>assigned start>in-review revise>assigned withdraw>withdrawn");
        expected.put("in-review", "assign>assigned return>returned clear>cleared revise>in-review withdraw>withdrawn");
        expected.put("returned", "revise>assigned withdraw>withdrawn reopen>in-review");
        expected.put("cleared", "revise>assigned reopen>in-review");
        expected.put("withdrawn", "reopen>requested");
        Map<String, String> found = new LinkedHashMap<>();
        for (ReviewState state : ReviewState.values()) {
            found.put(Wanted.name(state), steps(state));
        }
        assertEquals(expected, found);
    }

    private static String steps(ReviewState state) {
        return Arrays.stream(Step.values())
                .filter(step -> step.from(state).isPresent())
                .map(step ->
                        Wanted.name(step) + ">" + Wanted.name(step.from(state).orElseThrow()))
                .collect(Collectors.joining(" "));
    }
}
