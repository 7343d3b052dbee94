package org.framescope.app.store;

/**
 * A story that several outlets of a batch have.
 *
 * @param story the position of its first article
 * @param articles how many tell it
 */
public record StoryLine(long story, long articles) {}
