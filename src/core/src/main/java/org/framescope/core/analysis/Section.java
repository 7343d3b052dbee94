package org.framescope.core.analysis;

/**
 * What an analyzer adds to the report beyond findings and measures, such as the list of attributions. At most one of a
 * type stands in a report; later analyzers may build on it.
 */
public interface Section {}
