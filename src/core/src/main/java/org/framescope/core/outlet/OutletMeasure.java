package org.framescope.core.outlet;

import org.framescope.core.analysis.Interval;

/**
 * One measure over an outlet's articles, each of which counts once.
 *
 * @param value the mean
 * @param interval 95 %, from how much the articles differ
 * @param support how many articles have the measure
 */
public record OutletMeasure(String name, double value, Interval interval, int support) {}
