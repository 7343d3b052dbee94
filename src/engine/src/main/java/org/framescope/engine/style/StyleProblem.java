package org.framescope.engine.style;

/**
 * One mistake in a style pack.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was expected, what was found
 */
public record StyleProblem(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
