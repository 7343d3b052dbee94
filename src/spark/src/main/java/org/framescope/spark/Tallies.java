package org.framescope.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.framescope.engine.batch.Entry;

/** Counts over the whole cluster what became of the articles of this run. */
final class Tallies implements Serializable {

    private static final long serialVersionUID = 1;

    private final LongAccumulator scored;
    private final LongAccumulator skipped;
    private final LongAccumulator failed;

    Tallies(SparkContext spark) {
        this.scored = spark.longAccumulator("scored");
        this.skipped = spark.longAccumulator("skipped");
        this.failed = spark.longAccumulator("failed");
    }

    void add(Entry entry) {
        switch (entry.fate()) {
            case SCORED -> scored.add(1);
            case SKIPPED -> skipped.add(1);
            case FAILED -> failed.add(1);
        }
    }

    JobEnd end(JobPlan plan, Parts made, String out) {
        return new JobEnd(scored.value(), skipped.value(), failed.value(), plan.parts() - made.count(), out);
    }
}
