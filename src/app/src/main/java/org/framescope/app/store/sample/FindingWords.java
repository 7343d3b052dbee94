package org.framescope.app.store.sample;

/**
 * The words of a finding and where they stand.
 *
 * @param item the article's position in the batch
 * @param place the finding's place in its report
 */
public record FindingWords(long item, int place, String field, int begin, int end, String text) {}
