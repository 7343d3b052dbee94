package org.framescope.app.classroom;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import java.util.UUID;

/** News of a class as server-sent events, {@code step}, {@code marks} or {@code beat}; a browser reconnects by itself. */
@Singleton
class Streams {

    private static final long RECONNECT_MS = 2000;

    private final ClassEvents events;

    @Inject
    Streams(ClassEvents events) {
        this.events = events;
    }

    Multi<OutboundSseEvent> of(UUID classroom, ClassEvents.Audience audience, Sse sse) {
        return events.watch(classroom, audience)
                .map(kind -> sse.newEventBuilder()
                        .name(kind.name().toLowerCase(Locale.ROOT))
                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                        .data(String.class, kind.name().toLowerCase(Locale.ROOT))
                        .reconnectDelay(RECONNECT_MS)
                        .build());
    }
}
