package org.framescope.app.review;

import java.util.Optional;

/** What takes a review from one state to the next: the whole machine. */
enum Step {
    /** Gives it to somebody. */
    ASSIGN,
    /** Begins to review it; whoever begins has it from then on. */
    START,
    /** Sends it back to its author, with a reason. */
    RETURN,
    CLEAR,
    /** Brings another draft. What was returned or cleared must be seen again; who has it keeps it. */
    REVISE,
    WITHDRAW,
    /** Takes up again what was closed. */
    REOPEN;

    /** Where it leads; empty where it is not possible. */
    Optional<ReviewState> from(ReviewState state) {
        return Optional.ofNullable(
                switch (this) {
                    case ASSIGN -> state.isOpen() ? ReviewState.ASSIGNED : null;
                    case START ->
                        state == ReviewState.REQUESTED || state == ReviewState.ASSIGNED ? ReviewState.IN_REVIEW : null;
                    case RETURN -> state == ReviewState.IN_REVIEW ? ReviewState.RETURNED : null;
                    case CLEAR -> state == ReviewState.IN_REVIEW ? ReviewState.CLEARED : null;
                    case REVISE -> revised(state);
                    case WITHDRAW -> state.isOpen() || state == ReviewState.RETURNED ? ReviewState.WITHDRAWN : null;
                    case REOPEN -> reopened(state);
                });
    }

    private static ReviewState revised(ReviewState state) {
        return switch (state) {
            case REQUESTED, ASSIGNED, IN_REVIEW -> state;
            case RETURNED, CLEARED -> ReviewState.ASSIGNED;
            case WITHDRAWN -> null;
        };
    }

    private static ReviewState reopened(ReviewState state) {
        return switch (state) {
            case REQUESTED, ASSIGNED, IN_REVIEW -> null;
            case RETURNED, CLEARED -> ReviewState.IN_REVIEW;
            case WITHDRAWN -> ReviewState.REQUESTED;
        };
    }
}
