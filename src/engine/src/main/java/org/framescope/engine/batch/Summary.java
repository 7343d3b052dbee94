package org.framescope.engine.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.outlet.OutletTally;

/**
 * The manifest of a finished batch.
 *
 * @param plan what it was about
 * @param articles what became of them
 * @param seed by which the resamples behind the outlets' intervals are drawn
 * @param files SHA-256 of each output file
 */
record Summary(BatchPlan plan, Counts articles, long seed, Map<String, String> files) {

    /** {@code in = scored + skipped + failed}. */
    record Counts(@JsonProperty("in") long in, long scored, long skipped, long failed, Map<String, Long> reasons) {

        static Counts of(Tally tally) {
            return new Counts(tally.in(), tally.scored(), tally.skipped(), tally.failed(), tally.reasons());
        }
    }

    Summary {
        files = new TreeMap<>(files);
    }

    static Summary of(BatchPlan plan, BatchFolder folder, Iterable<String> files) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String file : files) {
            hashes.put(file, BatchInput.sha256(folder.file(file)));
        }
        return new Summary(plan, Counts.of(folder.tally()), OutletTally.SEED, hashes);
    }
}
