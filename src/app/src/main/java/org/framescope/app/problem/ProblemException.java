package org.framescope.app.problem;

/** A problem that the caller caused and can mend. */
public final class ProblemException extends RuntimeException {

    private final ProblemKind kind;

    /**
     * Carries a problem to the mapper.
     *
     * @param detail what was expected, what was found and what to do; never a piece of an article
     */
    public ProblemException(ProblemKind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    ProblemJson problem() {
        return ProblemJson.of(kind, getMessage());
    }
}
