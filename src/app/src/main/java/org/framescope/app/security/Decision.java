package org.framescope.app.security;

import org.framescope.app.problem.ProblemKind;

/** What becomes of a request. */
sealed interface Decision {

    Decision PERMIT = new Permit();

    /** It may pass. */
    record Permit() implements Decision {}

    /** It is turned away. */
    record Deny(ProblemKind kind, String detail) implements Decision {}
}
