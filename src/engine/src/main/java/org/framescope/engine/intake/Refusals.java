package org.framescope.engine.intake;

import org.framescope.engine.extract.UnreadableInputException;

/** What is said where a file cannot be read. */
final class Refusals {

    private static final String INSTEAD = "; paste the article's text instead.";

    private Refusals() {}

    static UnreadableInputException broken(String expected) {
        return new UnreadableInputException(
                UnreadableInputException.Cause.BINARY, expected + " was expected, this one cannot be read" + INSTEAD);
    }

    static UnreadableInputException bomb(String expected, String found) {
        return new UnreadableInputException(
                UnreadableInputException.Cause.TOO_COMPLEX, expected + " was expected, this one " + found + INSTEAD);
    }

    static UnreadableInputException empty(String expected) {
        return new UnreadableInputException(
                UnreadableInputException.Cause.BINARY, expected + " was expected, this one holds none" + INSTEAD);
    }
}
