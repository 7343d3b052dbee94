package org.framescope.engine.batch;

/**
 * A column of a table, as the codebook explains it.
 *
 * @param meaning in one sentence, with unit and range where it is a number
 */
record Column(String name, String meaning) {}
