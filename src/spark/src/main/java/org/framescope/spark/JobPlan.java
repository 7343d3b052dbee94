package org.framescope.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.Sha256;

/**
 * What a job is about; the same in every run that goes on with it.
 *
 * @param version of the software
 * @param models SHA-256 over the manifests of those that speak
 * @param input SHA-256 over the paths and sizes of the files
 * @param articles how many there are, blank lines included
 * @param form of the parts
 * @param slice articles in each part
 */
record JobPlan(String version, String models, String input, long articles, PartForm form, int slice) {

    /** A part is done again as a whole where the job is stopped, and a file each: neither too many nor too few. */
    private static final int FEWEST = 20;

    private static final int MOST = 500;

    /** Parts that each core gets, so that those with long articles even out. */
    private static final int PARTS_A_CORE = 4;

    static JobPlan of(SliceInput input, ShippedModels models, PartForm form, int cores) {
        long fair = up(input.count(), (long) PARTS_A_CORE * cores);
        return new JobPlan(
                Framescope.standard().version(),
                hash(List.of(models.key())),
                hash(input.files()),
                input.count(),
                form,
                (int) Math.max(FEWEST, Math.min(MOST, fair)));
    }

    private static String hash(List<String> texts) {
        return Sha256.of(Json.write(texts).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a run of that plan may go on with this one's parts; a cluster of another size may, with this one's slices. */
    boolean isThatOf(JobPlan other) {
        return new JobPlan(version, models, input, articles, form, other.slice).equals(other);
    }

    /** How many parts there are in the end. */
    int parts() {
        return (int) up(articles, slice);
    }

    private static long up(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
