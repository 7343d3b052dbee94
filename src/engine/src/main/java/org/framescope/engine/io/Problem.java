package org.framescope.engine.io;

/**
 * What is wrong with an input, for the person who sent it: what was expected, what was found, what to do.
 *
 * @param type stable URI of this kind of problem
 * @param title the kind in a few words, the same each time
 * @param detail this case in one sentence
 */
public record Problem(String type, String title, String detail) {

    private static final String PREFIX = "urn:framescope:problem:";

    /** A problem of this project's own kind. */
    public static Problem of(String kind, String title, String detail) {
        return new Problem(PREFIX + kind, title, detail);
    }
}
