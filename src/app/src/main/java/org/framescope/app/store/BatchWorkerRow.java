package org.framescope.app.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** When a process that takes items was last seen. */
@Entity
@Table(name = "batch_worker")
class BatchWorkerRow {

    @Id
    UUID id;

    Instant seen;
}
