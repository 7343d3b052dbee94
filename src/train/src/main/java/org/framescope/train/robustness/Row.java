package org.framescope.train.robustness;

/**
 * A sentence to vary.
 *
 * @param cluster what it was taken from; sentences of one article are alike
 */
record Row(String text, String cluster) {}
