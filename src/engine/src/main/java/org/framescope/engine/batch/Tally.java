package org.framescope.engine.batch;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many articles came in and what became of them: {@code in = scored + skipped + failed}, always.
 *
 * @param reasons how often which reason stood behind an article that was skipped or failed
 */
public record Tally(long scored, long skipped, long failed, Map<String, Long> reasons) {

    static final Tally NONE = new Tally(0, 0, 0, Map.of());

    public Tally {
        reasons = new TreeMap<>(reasons);
    }

    /** How many came in. */
    public long in() {
        return scored + skipped + failed;
    }

    Tally with(Entry entry) {
        TreeMap<String, Long> more = new TreeMap<>(reasons);
        entry.reason().ifPresent(reason -> more.merge(reason, 1L, Long::sum));
        return switch (entry.fate()) {
            case SCORED -> new Tally(scored + 1, skipped, failed, more);
            case SKIPPED -> new Tally(scored, skipped + 1, failed, more);
            case FAILED -> new Tally(scored, skipped, failed + 1, more);
        };
    }
}
