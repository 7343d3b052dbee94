package org.framescope.engine.io;

/**
 * One line of a file of articles.
 *
 * @param number its place in the file, from 1; blank lines count
 * @param text without the line's end; of an over-long line its beginning
 * @param overlong whether it is longer than {@link Json#MAX_BYTES}
 */
public record Line(long number, String text, boolean overlong) {

    public Line {
        if (number < 1) {
            throw new IllegalArgumentException("lines count from 1: " + number);
        }
    }
}
