package org.framescope.engine.agreement;

import java.util.OptionalDouble;

/** What alpha needs of a matrix of coincidences: its margins, and the sum of its diagonal. */
final class Coincidences {

    private final double[] margins;
    private double alike;

    /** @param categories how many there are */
    Coincidences(int categories) {
        margins = new double[categories];
    }

    /** The empty matrix of as many categories. */
    Coincidences none() {
        return new Coincidences(margins.length);
    }

    /** Adds a unit: each of its values is paired with each other one, all pairs together weigh as much as its values. */
    void add(int[] values) {
        int[] counts = new int[margins.length];
        for (int value : values) {
            // Each value meets those of its kind that came before, in both orders.
            alike += 2.0 * counts[value]++ / (values.length - 1);
            margins[value]++;
        }
    }

    void add(Coincidences other) {
        alike += other.alike;
        for (int i = 0; i < margins.length; i++) {
            margins[i] += other.margins[i];
        }
    }

    /** One less the observed disagreement over the one expected; empty where no two categories were met. */
    OptionalDouble alpha() {
        double values = 0;
        double squares = 0;
        for (double margin : margins) {
            values += margin;
            squares += margin * margin;
        }
        double apart = values * values - squares;
        return apart > 0 ? OptionalDouble.of(1 - (values - 1) * (values - alike) / apart) : OptionalDouble.empty();
    }
}
