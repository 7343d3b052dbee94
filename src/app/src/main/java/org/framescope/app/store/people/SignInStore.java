package org.framescope.app.store.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;

/** Keeps the sessions of those who signed in. */
@ApplicationScoped
public class SignInStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    SignInStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @param secret the hash of the cookie's secret
     */
    @Transactional
    public SignIn open(UUID person, String secret, String csrf) {
        SignInRow row = new SignInRow(person, secret, csrf, clock.instant());
        database.session().persist(row);
        return row.signIn(database.session().find(PersonRow.class, person));
    }

    /** The session with this secret, or with this one before the last change. */
    @Transactional
    public Optional<SignIn> find(String secret) {
        // One after the other: asked for both at once, H2 uses neither index. The second is for a minute in each
        // quarter.
        return found("secret", secret).or(() -> found("formerSecret", secret));
    }

    private Optional<SignIn> found(String column, String secret) {
        return database.session()
                .createSelectionQuery(
                        "select s, p from SignInRow s join PersonRow p on p.id = s.person where s." + column
                                + " = :secret",
                        Object[].class)
                .setParameter("secret", secret)
                .uniqueResultOptional()
                .map(row -> ((SignInRow) row[0]).signIn((PersonRow) row[1]));
    }

    /** Gives a session another secret; says whether it still had the one that is named. */
    @Transactional
    public boolean change(UUID id, String from, String to) {
        return database.session()
                        .createMutationQuery("update SignInRow s set s.formerSecret = s.secret, s.secret = :to,"
                                + " s.changed = :now, s.used = :now where s.id = :id and s.secret = :from")
                        .setParameter("to", to)
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .setParameter("from", from)
                        .executeUpdate()
                > 0;
    }

    /** Notes that a session is in use. */
    @Transactional
    public void use(UUID id) {
        database.session()
                .createMutationQuery("update SignInRow s set s.used = :now where s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    public void close(UUID id) {
        database.session()
                .createMutationQuery("delete from SignInRow s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Closes all sessions of a person. */
    @Transactional
    public void closeAll(UUID person) {
        database.session()
                .createMutationQuery("delete from SignInRow s where s.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Forgets the sessions that ended by themselves. */
    @Transactional
    public void forget(Instant openedBefore, Instant usedBefore) {
        database.session()
                .createMutationQuery("delete from SignInRow s where s.created < :opened or s.used < :used")
                .setParameter("opened", openedBefore)
                .setParameter("used", usedBefore)
                .executeUpdate();
    }
}
