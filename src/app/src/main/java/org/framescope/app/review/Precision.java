package org.framescope.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.RuleTally;
import org.framescope.core.analysis.Interval;

/**
 * How often a rule was right at one's desk, by what was decided about its findings. A finding that was accepted, or
 * dismissed although it is so, was right; one that was dismissed as mistaken was wrong; other causes say nothing.
 *
 * @param right findings that were right
 * @param judged findings that were right or wrong
 * @param value the share of right ones; absent where none was judged
 * @param interval 95 %, Wilson
 * @param dismissed how many were dismissed for which cause
 */
@Schema(name = "DeskPrecision")
public record Precision(
        String rule,
        int right,
        int judged,
        @Schema(implementation = Double.class) Optional<Double> value,
        @Schema(implementation = Double[].class) Optional<List<Double>> interval,
        Map<String, Integer> dismissed) {

    static List<Precision> of(List<RuleTally> tallies) {
        Map<String, List<RuleTally>> byRule = new TreeMap<>();
        tallies.forEach(
                t -> byRule.computeIfAbsent(t.rule(), rule -> new ArrayList<>()).add(t));
        return byRule.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    private static Precision of(String rule, List<RuleTally> tallies) {
        int right = 0;
        int wrong = 0;
        Map<String, Integer> dismissed = new TreeMap<>();
        for (RuleTally tally : tallies) {
            int count = Math.toIntExact(tally.count());
            Optional<Cause> cause = tally.cause().map(Cause::valueOf);
            cause.ifPresent(c -> dismissed.merge(Wanted.name(c), count, Integer::sum));
            if (cause.filter(c -> c == Cause.MISTAKEN).isPresent()) {
                wrong += count;
            } else if (cause.filter(c -> c == Cause.OTHER).isEmpty()) {
                right += count;
            }
        }
        int judged = right + wrong;
        if (judged == 0) {
            return new Precision(rule, 0, 0, Optional.empty(), Optional.empty(), dismissed);
        }
        Interval interval = Interval.ofShare(right, judged);
        return new Precision(
                rule,
                right,
                judged,
                Optional.of((double) right / judged),
                Optional.of(List.of(interval.low(), interval.high())),
                dismissed);
    }
}
