package org.framescope.app.store.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A session as it lies in the database; its secret as a hash. */
@Entity
@Table(name = "sign_in")
class SignInRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "person_id")
    UUID person;

    String secret;

    @Column(name = "former_secret")
    String formerSecret;

    String csrf;
    Instant created;
    Instant changed;
    Instant used;

    /** For Hibernate. */
    protected SignInRow() {}

    SignInRow(UUID person, String secret, String csrf, Instant now) {
        this.person = person;
        this.secret = secret;
        this.csrf = csrf;
        this.created = now;
        this.changed = now;
        this.used = now;
    }

    SignIn signIn(PersonRow whose) {
        return new SignIn(id, whose.person(), secret, csrf, created, changed, used);
    }
}
