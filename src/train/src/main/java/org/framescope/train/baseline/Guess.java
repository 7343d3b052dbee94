package org.framescope.train.baseline;

import java.util.List;

/**
 * One guess at where a sentence was published.
 *
 * @param page what the sentence stands on
 */
record Guess(int outlet, int guessed, String page) {

    /** How good many guesses are. */
    record Worth(double accuracy, double macroF1) {}

    /** @param outlets how many there are; one that is neither there nor guessed has no part in the mean */
    static Worth worth(List<Guess> guesses, int outlets) {
        double[] right = new double[outlets];
        double[] there = new double[outlets];
        double[] guessed = new double[outlets];
        double hits = 0;
        for (Guess guess : guesses) {
            boolean hit = guess.outlet == guess.guessed;
            hits += hit ? 1 : 0;
            right[guess.outlet] += hit ? 1 : 0;
            there[guess.outlet]++;
            guessed[guess.guessed]++;
        }
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < outlets; i++) {
            if (there[i] + guessed[i] > 0) {
                sum += 2 * right[i] / (there[i] + guessed[i]);
                counted++;
            }
        }
        return new Worth(hits / guesses.size(), sum / counted);
    }
}
