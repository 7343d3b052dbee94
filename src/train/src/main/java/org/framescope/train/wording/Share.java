package org.framescope.train.wording;

import java.util.List;
import java.util.function.Function;

/** So many of so many. */
record Share(int part, int whole) {

    static Share of(List<Verdict> verdicts) {
        int right = (int) verdicts.stream().filter(v -> v == Verdict.RIGHT).count();
        int wrong = (int) verdicts.stream().filter(v -> v == Verdict.WRONG).count();
        return new Share(right, right + wrong);
    }

    static <T> Share sum(List<T> rows, Function<T, Share> share) {
        int part = 0;
        int whole = 0;
        for (T row : rows) {
            Share own = share.apply(row);
            part += own.part();
            whole += own.whole();
        }
        return new Share(part, whole);
    }

    /** 0 where there is nothing to share. */
    double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
