package org.framescope.app.batch;

import jakarta.inject.Singleton;
import java.util.UUID;

/** Names this process among those that share a database; a process that is started again is another one. */
@Singleton
class WorkerIdentity {

    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}
