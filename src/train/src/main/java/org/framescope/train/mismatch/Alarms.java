package org.framescope.train.mismatch;

import java.util.List;
import java.util.stream.IntStream;

/** Limits on scores by the share of real captions above them. */
final class Alarms {

    private Alarms() {}

    /** The scores of the real captions, in rising order. */
    static double[] sorted(List<CaptionCase> cases, List<Double> scores) {
        return IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).match())
                .mapToDouble(scores::get)
                .sorted()
                .toArray();
    }

    /** The lowest limit that no more than this share of the scores reaches. */
    static double limit(double[] rising, double share) {
        int above = (int) Math.floor(share * rising.length);
        return above == 0 ? rising[rising.length - 1] + 1e-9 : Math.nextUp(rising[rising.length - 1 - above]);
    }

    /** The share of real captions, or of exchanged ones, at or above a limit. */
    static double above(List<CaptionCase> cases, List<Double> scores, double limit, boolean real) {
        int[] chosen = IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).match() == real)
                .toArray();
        long hits = IntStream.of(chosen).filter(i -> scores.get(i) >= limit).count();
        return (double) hits / chosen.length;
    }
}
