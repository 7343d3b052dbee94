package org.framescope.app.store.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How a desk and its content management system talk, as it lies in the database. */
@Entity
@Table(name = "desk_hook")
class DeskHookRow {

    @Id
    @Column(name = "desk_id")
    UUID desk;

    UUID inbox;

    @Column(name = "inbox_secret")
    String inboxSecret;

    @Column(name = "inbox_since")
    Instant inboxSince;

    String url;

    @Column(name = "url_secret")
    String urlSecret;

    @Column(name = "url_since")
    Instant urlSince;

    /** For Hibernate. */
    protected DeskHookRow() {}

    DeskHookRow(UUID desk) {
        this.desk = desk;
    }

    Optional<Inbox> in() {
        return Optional.ofNullable(inbox).map(id -> new Inbox(id, desk, inboxSecret, inboxSince));
    }

    Optional<Outbox> out() {
        return Optional.ofNullable(url).map(to -> new Outbox(to, urlSecret, urlSince));
    }
}
