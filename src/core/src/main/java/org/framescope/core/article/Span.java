package org.framescope.core.article;

import java.util.Comparator;

/**
 * A stretch of one field: UTF-16 code units, end-exclusive. A span may be empty only where a whole field is.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit
 */
public record Span(Field field, int begin, int end) {

    /** By field in reading order, then by begin, the longer first. */
    public static final Comparator<Span> READING_ORDER = Comparator.comparing(Span::field, Field.READING_ORDER)
            .thenComparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + field.wireName() + " " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return field.equals(other.field) && begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return field.equals(other.field) && begin < other.end && other.begin < end;
    }
}
