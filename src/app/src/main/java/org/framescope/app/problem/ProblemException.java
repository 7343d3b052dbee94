package org.framescope.app.problem;

import java.time.Duration;
import java.util.Optional;

/** A problem that the caller caused and can mend. */
public final class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final transient Optional<Duration> wait;

    /**
     * Carries a problem to the mapper.
     *
     * @param detail what was expected, what was found and what to do; never a piece of an article
     */
    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, Optional.empty());
    }

    /**
     * Carries a problem that time solves.
     *
     * @param wait how long
     */
    public ProblemException(ProblemKind kind, String detail, Duration wait) {
        this(kind, detail, Optional.of(wait));
    }

    private ProblemException(ProblemKind kind, String detail, Optional<Duration> wait) {
        super(detail);
        this.kind = kind;
        this.wait = wait;
    }

    /** How long to wait before another try, in whole seconds, where that helps. */
    Optional<Long> retryAfter() {
        return wait.map(w -> Math.max(1, w.toSeconds() + 1));
    }

    /** What the caller is told. */
    public ProblemJson problem() {
        return ProblemJson.of(kind, getMessage());
    }
}
