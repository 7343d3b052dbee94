package org.framescope.engine.fetch;

/** A page that was not fetched; the message says what was expected, what was found and what to do. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Cause {
        /** The address is none that may be fetched: not on the web, not public, or on an unusual port. */
        ADDRESS,
        /** The site asks programs to keep away from the page. */
        ROBOTS,
        /** The page is larger than any article's, or unpacks to more. */
        TOO_LARGE,
        /** The site did not answer in time, or not at all. */
        UNREACHABLE,
        /** The site answered with something other than a page. */
        ANSWER
    }

    private final Cause cause;

    FetchException(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    /** Why the page was not fetched. */
    public Cause matter() {
        return cause;
    }
}
