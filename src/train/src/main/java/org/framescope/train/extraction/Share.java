package org.framescope.train.extraction;

import java.util.List;

/** A share of a count, with Wilson's 95 % interval. */
final class Share {

    private static final double Z = 1.959_963_985;

    private Share() {}

    static List<Double> interval(int right, int of) {
        double share = (double) right / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double reach = Z * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of)) / (1 + z2);
        return List.of(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
