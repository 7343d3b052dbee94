package org.framescope.app.store.sample;

/**
 * A finding of a batch without its words.
 *
 * @param item the article's position in the batch, from 1
 * @param place the finding's place in its report, from 0
 */
public record BatchFinding(long item, int place, String finding, String rule, String severity) {}
