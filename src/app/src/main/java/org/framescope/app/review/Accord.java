package org.framescope.app.review;

import java.util.List;
import java.util.Optional;
import org.framescope.app.store.review.Decision;

/** Whether readers agree about a passage. */
enum Accord {
    AGREED,
    DISPUTED,
    /** The first reader has not decided whether the passage is what was found. */
    UNDECIDED,
    /** They disagreed, and somebody settled it. */
    SETTLED;

    /**
     * Whether a finding is disputed.
     *
     * @param first what the first reader decided about it
     * @param seconds what each second reader says
     */
    static Accord about(Optional<Decision> first, List<Says> seconds) {
        Optional<Boolean> is = first.flatMap(Accord::isSo);
        if (is.isEmpty()) {
            return UNDECIDED;
        }
        boolean agreed = seconds.stream().allMatch(says -> (says == Says.MARKED) == is.get());
        return agreed ? AGREED : DISPUTED;
    }

    /** Whether somebody decided that a passage is what was found; empty where they did not say. */
    static Optional<Boolean> isSo(Decision decision) {
        return isSo(decision.outcome(), decision.cause());
    }

    /** As {@link #isSo(Decision)}: what is so and meant so is so; another reason says nothing about it. */
    static Optional<Boolean> isSo(String outcome, Optional<String> cause) {
        if (Outcome.valueOf(outcome) == Outcome.ACCEPTED) {
            return Optional.of(true);
        }
        return switch (Cause.valueOf(cause.orElseThrow())) {
            case MISTAKEN -> Optional.of(false);
            case INTENDED, HOUSE_STYLE -> Optional.of(true);
            case OTHER -> Optional.empty();
        };
    }
}
