package org.framescope.app.store.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person as they lie in the database. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "desk_id")
    UUID desk;

    String login;
    String name;
    String role;
    String password;

    @Column(name = "one_time")
    boolean oneTime;

    boolean disabled;
    String email;
    String issuer;
    String subject;

    @Column(name = "by_group")
    boolean byGroup;

    Instant created;

    @Version
    int version;

    /** For Hibernate. */
    protected PersonRow() {}

    PersonRow(NewPerson person, Instant created) {
        this.desk = person.desk();
        this.login = person.login();
        this.name = person.name();
        this.role = person.role();
        this.password = person.password().orElse(null);
        this.oneTime = password != null;
        this.email = person.email().orElse(null);
        this.created = created;
    }

    Person person() {
        return new Person(
                id,
                desk,
                Optional.ofNullable(login),
                name,
                role,
                oneTime,
                disabled,
                Optional.ofNullable(email),
                subject != null,
                byGroup,
                version);
    }
}
