package org.framescope.app.classroom;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.UUID;
import org.framescope.app.store.KeptClassroom;

/** What the teacher who asks has: a desk, its classes, their news and invitations. */
@Singleton
class Teaching {

    private final Callers callers;
    private final Classes classes;
    private final Streams streams;
    private final ClassEvents events;
    private final Invitations invitations;

    @Inject
    Teaching(Callers callers, Classes classes, Streams streams, ClassEvents events, Invitations invitations) {
        this.callers = callers;
        this.classes = classes;
        this.streams = streams;
        this.events = events;
        this.invitations = invitations;
    }

    UUID desk() {
        return callers.teachersDesk();
    }

    KeptClassroom classroom(String code) {
        return classes.ofDesk(desk(), code);
    }

    Multi<OutboundSseEvent> watch(KeptClassroom classroom, Sse sse) {
        return streams.of(classroom.id(), ClassEvents.Audience.TEACHER, sse);
    }

    void tell(KeptClassroom classroom) {
        events.step(classroom.id());
    }

    InvitationJson addresses(URI asked) {
        return invitations.addresses(asked);
    }

    String qr(KeptClassroom classroom, String base) {
        return invitations.qr(classroom, base);
    }
}
