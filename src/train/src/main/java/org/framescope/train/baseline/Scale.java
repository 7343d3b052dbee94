package org.framescope.train.baseline;

/** Puts each number of a vector on one scale: mean 0 and deviation 1 over the rows that it was made from. */
final class Scale {

    private final double[] means;
    private final double[] deviations;

    private Scale(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    static Scale of(double[][] rows) {
        double[] means = new double[rows[0].length];
        double[] squares = new double[means.length];
        for (double[] row : rows) {
            for (int i = 0; i < means.length; i++) {
                means[i] += row[i] / rows.length;
            }
        }
        for (double[] row : rows) {
            for (int i = 0; i < means.length; i++) {
                squares[i] += (row[i] - means[i]) * (row[i] - means[i]) / rows.length;
            }
        }
        double[] deviations = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            deviations[i] = Math.sqrt(squares[i]);
        }
        return new Scale(means, deviations);
    }

    /** The row on the scale; a number that never varied is 0. */
    double[] of(double[] row) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = deviations[i] == 0 ? 0 : (row[i] - means[i]) / deviations[i];
        }
        return scaled;
    }
}
