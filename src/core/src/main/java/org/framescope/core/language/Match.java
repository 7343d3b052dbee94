package org.framescope.core.language;

/**
 * A lexicon's term where it stands in a field.
 *
 * @param begin offset in the field as submitted
 * @param end offset behind it
 */
public record Match(int begin, int end, WordList.Entry entry) {}
