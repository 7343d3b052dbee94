package org.framescope.engine.batch;

/**
 * One answer, ready to be appended.
 *
 * @param line as it stands among the reports
 */
public record RenderedEntry(Entry entry, String line) {}
