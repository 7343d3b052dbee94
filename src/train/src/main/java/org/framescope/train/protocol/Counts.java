package org.framescope.train.protocol;

import java.util.List;

/**
 * Answers counted by what was said and what is so; fractions where ties are shared out.
 *
 * @param hits yes, rightly
 * @param misses no, wrongly
 * @param alarms yes, wrongly
 * @param passes no, rightly
 */
record Counts(double hits, double misses, double alarms, double passes) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(List<Judgement> answers) {
        double[] cells = new double[4];
        for (Judgement answer : answers) {
            cells[(answer.truth() ? 0 : 2) + (answer.isRight() ? 0 : 1)]++;
        }
        return new Counts(cells[0], cells[1], cells[3], cells[2]);
    }

    Counts plus(Counts other) {
        return new Counts(hits + other.hits, misses + other.misses, alarms + other.alarms, passes + other.passes);
    }

    Counts times(double factor) {
        return new Counts(hits * factor, misses * factor, alarms * factor, passes * factor);
    }

    double total() {
        return hits + misses + alarms + passes;
    }

    /** The share of wrong answers. */
    double error() {
        return (misses + alarms) / total();
    }

    double macroF1() {
        double yes = 2 * hits + misses + alarms;
        double no = 2 * passes + misses + alarms;
        return ((yes == 0 ? 0 : 2 * hits / yes) + (no == 0 ? 0 : 2 * passes / no)) / 2;
    }

    double matthews() {
        double norm = Math.sqrt((hits + misses) * (hits + alarms) * (passes + misses) * (passes + alarms));
        return norm == 0 ? 0 : (hits * passes - misses * alarms) / norm;
    }
}
