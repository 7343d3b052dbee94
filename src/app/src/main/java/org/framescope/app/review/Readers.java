package org.framescope.app.review;

import java.util.Arrays;
import java.util.List;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Role;
import org.framescope.app.store.review.SecondReading;

/** Who may do what with a second reading. */
final class Readers {

    private Readers() {}

    /** What somebody may do with a reading now. */
    static List<String> steps(SecondReading reading, Actor.Member member) {
        return Arrays.stream(ReadingStep.values())
                .filter(step ->
                        step.from(ReadingState.valueOf(reading.state())).isPresent() && isFor(reading, step, member))
                .map(Wanted::name)
                .toList();
    }

    /** The state to which a step leads; that it is not possible, or not for this person, is a problem. */
    static ReadingState next(SecondReading reading, ReadingStep step, Actor.Member member) {
        if (!isFor(reading, step, member)) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED,
                    step == ReadingStep.CLOSE
                            ? "Expected its reader to close a reading; you are not."
                            : "Expected its reader, whoever asked for it or a standards editor to call a reading off; you"
                                    + " are not.");
        }
        return step.from(ReadingState.valueOf(reading.state())).orElseThrow(Readers::ended);
    }

    /** Asks that somebody may mark in a reading. */
    static void requireMarking(SecondReading reading, Actor.Member member) {
        if (!reading.reader().equals(member.person())) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED, "Expected its reader to mark passages in a reading; you are not.");
        }
        if (ReadingState.valueOf(reading.state()) != ReadingState.OPEN) {
            throw ended();
        }
    }

    private static boolean isFor(SecondReading reading, ReadingStep step, Actor.Member member) {
        boolean own = reading.reader().equals(member.person());
        boolean asked = reading.askedBy().filter(member.person()::equals).isPresent();
        return switch (step) {
            case CLOSE -> own;
            case WITHDRAW -> own || asked || member.role().compareTo(Role.STANDARDS) >= 0;
        };
    }

    private static ProblemException ended() {
        return new ProblemException(
                ProblemKind.ILLEGAL_STEP,
                "Expected a reading that is open; this one was closed or called off. Ask for another one.");
    }
}
