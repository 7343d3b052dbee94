package org.framescope.engine.extract;

/** The input cannot be read as an article; the message says what was expected, what was found and what to do. */
public final class UnreadableInputException extends RuntimeException {

    /** What is the matter with the input. */
    public enum Cause {
        TOO_LARGE,
        BINARY,
        TOO_COMPLEX
    }

    private final Cause cause;

    /** Refuses an input with a sentence for a person. */
    public UnreadableInputException(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** The matter, for a caller that answers with a problem of its own. */
    public Cause matter() {
        return cause;
    }
}
