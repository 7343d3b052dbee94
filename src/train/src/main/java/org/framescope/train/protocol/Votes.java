package org.framescope.train.protocol;

/**
 * How a sentence's experts voted.
 *
 * @param yes how many called it biased
 * @param cast how many voted
 */
public record Votes(int yes, int cast) {

    /** Five to none, four to one. */
    private static final int CLEAR = 3;

    public Votes {
        if (yes < 0 || cast < 1 || yes > cast) {
            throw new IllegalArgumentException("not a vote: " + yes + " of " + cast);
        }
    }

    public double share() {
        return (double) yes / cast;
    }

    /** Whether one side led by three or more. */
    public boolean isClear() {
        return Math.abs(2 * yes - cast) >= CLEAR;
    }

    Votes and(boolean vote) {
        return new Votes(yes + (vote ? 1 : 0), cast + 1);
    }
}
