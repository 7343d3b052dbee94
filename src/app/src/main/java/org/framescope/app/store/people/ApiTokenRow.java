package org.framescope.app.store.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A token as it lies in the database; its secret as a hash. */
@Entity
@Table(name = "api_token")
class ApiTokenRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "person_id")
    UUID person;

    String name;
    String secret;
    String scopes;
    Instant created;
    Instant expires;

    /** For Hibernate. */
    protected ApiTokenRow() {}

    ApiTokenRow(NewToken token, Instant created) {
        this.person = token.person();
        this.name = token.name();
        this.secret = token.secret();
        this.scopes = String.join(" ", token.scopes());
        this.created = created;
        this.expires = token.expires();
    }

    ApiToken token() {
        return new ApiToken(id, name, List.of(scopes.split(" ")), created, expires);
    }
}
