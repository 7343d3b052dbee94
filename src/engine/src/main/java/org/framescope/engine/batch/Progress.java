package org.framescope.engine.batch;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a batch has come: all that is needed to go on after it was stopped at any moment.
 *
 * @param plan what the batch is about (inputs, software, models, settings), as a hash; another plan is another batch
 * @param lengths how many bytes of each output file belong to the finished articles
 * @param finished whether nothing is left to do
 */
record Progress(String plan, Tally tally, Map<String, Long> lengths, boolean finished) {

    Progress {
        lengths = new TreeMap<>(lengths);
    }
}
