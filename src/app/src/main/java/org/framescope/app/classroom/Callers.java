package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.CurrentActor;

/** The desk of whoever asks: a teacher has one, a pupil or a visitor none. */
@Singleton
class Callers {

    private final CurrentActor current;

    @Inject
    Callers(CurrentActor current) {
        this.current = current;
    }

    Optional<UUID> desk() {
        return current.actor() instanceof Actor.Member member ? Optional.of(member.desk()) : Optional.empty();
    }

    /** The desk of the teacher who asks; that nobody signed in is a problem. */
    UUID teachersDesk() {
        return current.desk();
    }
}
