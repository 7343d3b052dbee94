package org.framescope.engine.sample;

import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who judged findings, knowing nothing of what others said.
 *
 * @param name under which the estimates tell of them
 * @param verdicts by the findings' numbers
 */
public record Coder(String name, Map<Integer, Verdict> verdicts) {

    public Coder {
        verdicts = new TreeMap<>(verdicts);
    }
}
