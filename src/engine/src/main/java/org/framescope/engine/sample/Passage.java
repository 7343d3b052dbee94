package org.framescope.engine.sample;

/**
 * The words of a finding in their paragraph.
 *
 * @param field where they stand
 */
public record Passage(String field, String before, String text, String after) {}
