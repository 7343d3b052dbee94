package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The probabilities between which a model had better not decide. Chosen for each side alone, so that of those it calls
 * yes, and of those it calls no, at most the given share is wrong.
 *
 * @param from no is said up to here
 * @param to yes is said from here on
 */
public record UndecidedRange(double from, double to) {

    /** The highest share of wrong answers that is usually wanted on either side. */
    public static final double USUAL_ERROR = 0.15;

    /**
     * What a range is worth.
     *
     * @param support how many answers there were
     * @param decided the share of them that was decided
     * @param error the share of wrong ones among the decided
     * @param yesError the same among those called yes
     * @param noError the same among those called no
     */
    public record Worth(int support, double decided, double error, double yesError, double noError, double macroF1) {}

    public UndecidedRange {
        if (!(from >= 0 && from <= 0.5 && to >= 0.5 && to <= 1)) {
            throw new IllegalArgumentException("not around one half: " + from + " to " + to);
        }
    }

    /** The narrowest range that keeps both sides' errors on these answers at or below {@code error}. */
    public static UndecidedRange fit(List<Judgement> answers, double error) {
        double no = sureFrom(answers.stream().filter(own -> own.logit() <= 0).toList(), error);
        double yes = sureFrom(answers.stream().filter(own -> own.logit() > 0).toList(), error);
        return new UndecidedRange(1 / (1 + Math.exp(no)), 1 / (1 + Math.exp(-yes)));
    }

    /** From which distance to even odds on one side's answers err seldom enough; 0 where all of them do. */
    private static double sureFrom(List<Judgement> side, double error) {
        List<Judgement> falling = side.stream()
                .sorted(Comparator.comparingDouble(own -> -Math.abs(own.logit())))
                .toList();
        double from = falling.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        int wrong = 0;
        for (int i = 0; i < falling.size(); i++) {
            wrong += falling.get(i).isRight() ? 0 : 1;
            double own = Math.abs(falling.get(i).logit());
            double next =
                    i + 1 == falling.size() ? 0 : Math.abs(falling.get(i + 1).logit());
            boolean tied = i + 1 < falling.size() && next == own;
            if (!tied && wrong <= error * (i + 1)) {
                from = i + 1 == falling.size() ? 0 : own;
            }
        }
        return from;
    }

    /** Chosen on each half of the answers and tried on the other: what it will be worth on answers not seen. */
    public static Worth crossed(List<Answer> answers, double error) {
        List<Judgement> even = half(answers, 0);
        List<Judgement> odd = half(answers, 1);
        List<Judgement> decided = new ArrayList<>(fit(odd, error).decided(even));
        decided.addAll(fit(even, error).decided(odd));
        return worth(answers.size(), decided);
    }

    /** By the key's first digit, as the calibration has it. */
    private static List<Judgement> half(List<Answer> answers, int parity) {
        return answers.stream()
                .filter(own -> Character.digit(own.key().charAt(0), 16) % 2 == parity)
                .map(Answer::judgement)
                .toList();
    }

    public boolean isUndecided(double probability) {
        return probability > from && probability < to;
    }

    /** The answers outside the range. */
    public List<Judgement> decided(List<Judgement> answers) {
        return answers.stream().filter(own -> !isUndecided(own.probability())).toList();
    }

    /** What the range is worth on these answers, which should not be those that it was chosen on. */
    public Worth on(List<Judgement> answers) {
        return worth(answers.size(), decided(answers));
    }

    private static Worth worth(int support, List<Judgement> decided) {
        Counts all = Counts.of(decided);
        return new Worth(
                support,
                (double) decided.size() / support,
                share(all.misses() + all.alarms(), decided.size()),
                share(all.alarms(), all.hits() + all.alarms()),
                share(all.misses(), all.misses() + all.passes()),
                all.macroF1());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
