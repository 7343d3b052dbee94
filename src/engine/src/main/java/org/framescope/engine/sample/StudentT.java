package org.framescope.engine.sample;

/** Student's t distribution, as far as 95 % intervals need it. */
final class StudentT {

    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * The value that is exceeded in 2.5 % of all cases: Fisher's expansion around the normal distribution (Abramowitz and
     * Stegun, 26.7.5), within 1 % from three degrees of freedom on. Below that three are taken.
     */
    static double upper(double degrees) {
        double n = Math.max(3, degrees);
        double z2 = Z * Z;
        double g1 = (z2 + 1) * Z / 4;
        double g2 = ((5 * z2 + 16) * z2 + 3) * Z / 96;
        double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * Z / 384;
        double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * Z / 92160;
        return Z + g1 / n + g2 / (n * n) + g3 / (n * n * n) + g4 / (n * n * n * n);
    }
}
