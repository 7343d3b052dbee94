package org.framescope.core.outlet;

import org.framescope.core.analysis.Interval;

/**
 * One measure over an outlet's articles.
 *
 * @param value the mean
 * @param interval 95 %, from resampling groups of nearly equal articles
 * @param support how many articles have the measure
 */
public record OutletMeasure(String name, double value, Interval interval, int support) {}
