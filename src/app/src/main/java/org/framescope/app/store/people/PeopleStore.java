package org.framescope.app.store.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.StaleException;

/** Keeps people. */
@ApplicationScoped
public class PeopleStore {

    private static final String ADMIN = "ADMIN";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    PeopleStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether anybody could sign in. */
    @Transactional
    public boolean hasAccounts() {
        return !database.session()
                .createSelectionQuery("select p.id from PersonRow p where p.login is not null", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Adds a person.
     *
     * @throws StaleException where somebody has the login or the e-mail address, be it since this moment
     */
    @Transactional
    public Person add(NewPerson person) {
        if (credentials(person.login()).isPresent()
                || person.email().flatMap(this::invited).isPresent()) {
            throw new StaleException();
        }
        PersonRow row = new PersonRow(person, clock.instant());
        database.session().persist(row);
        database.flush();
        return row.person();
    }

    /** The person who signs in with this name. */
    @Transactional
    public Optional<Credentials> credentials(String login) {
        return database.session()
                .createSelectionQuery("from PersonRow p where p.login = :login", PersonRow.class)
                .setParameter("login", login)
                .uniqueResultOptional()
                .map(row -> new Credentials(row.person(), Optional.ofNullable(row.password)));
    }

    /** The person whom an issuer knows by this name. */
    @Transactional
    public Optional<Person> known(Identity identity) {
        return database.session()
                .createSelectionQuery(
                        "from PersonRow p where p.issuer = :issuer and p.subject = :subject", PersonRow.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .uniqueResultOptional()
                .map(PersonRow::person);
    }

    /** The person who was invited to this e-mail address, whether or not they came. */
    @Transactional
    public Optional<Person> invited(String email) {
        return database.session()
                .createSelectionQuery("from PersonRow p where p.email = :email", PersonRow.class)
                .setParameter("email", email)
                .uniqueResultOptional()
                .map(PersonRow::person);
    }

    /**
     * Whoever comes under this identity is this person from now on.
     *
     * @throws StaleException where somebody came as this person, or under this identity, at the same moment
     */
    @Transactional
    public Person link(UUID id, Identity identity, boolean byGroup) {
        PersonRow row = database.session().find(PersonRow.class, id);
        row.issuer = identity.issuer();
        row.subject = identity.subject();
        row.byGroup = byGroup;
        database.flush();
        return row.person();
    }

    /**
     * Gives a person the role that their group has.
     *
     * @throws StaleException where somebody changed the person at the same moment
     */
    @Transactional
    public Person role(UUID id, String role) {
        PersonRow row = database.session().find(PersonRow.class, id);
        row.role = role;
        database.flush();
        return row.person();
    }

    /** The people of a desk by name. */
    @Transactional
    public List<Person> of(UUID desk) {
        return database.session()
                .createSelectionQuery("from PersonRow p where p.desk = :desk order by p.name, p.id", PersonRow.class)
                .setParameter("desk", desk)
                .getResultStream()
                .map(PersonRow::person)
                .toList();
    }

    /** What the people of a desk are called, by their ids. */
    @Transactional
    public Map<UUID, String> names(UUID desk) {
        return database.session()
                .createSelectionQuery("select p.id, p.name from PersonRow p where p.desk = :desk", Object[].class)
                .setParameter("desk", desk)
                .getResultStream()
                .collect(Collectors.toMap(p -> (UUID) p[0], p -> (String) p[1]));
    }

    @Transactional
    public Optional<Person> find(UUID desk, UUID id) {
        return row(desk, id).map(PersonRow::person);
    }

    /** Gives a person another password. */
    @Transactional
    public void password(UUID id, String hash, boolean oneTime) {
        PersonRow row = database.session().find(PersonRow.class, id);
        row.password = hash;
        row.oneTime = oneTime;
    }

    /**
     * Changes name, role and whether somebody may sign in.
     *
     * @param changed as it shall be, with the version that was read
     */
    @Transactional
    public Change change(Person changed) {
        lockDesk(changed.desk());
        Optional<PersonRow> found = row(changed.desk(), changed.id());
        if (found.isEmpty()) {
            return Change.MISSING;
        }
        PersonRow row = found.get();
        if (row.version != changed.version()) {
            return Change.STALE;
        }
        boolean manages = changed.role().equals(ADMIN) && !changed.disabled();
        if (!manages && isLastAdministrator(row)) {
            return Change.LAST_ADMINISTRATOR;
        }
        row.name = changed.name();
        row.role = changed.role();
        row.disabled = changed.disabled();
        return Change.DONE;
    }

    /** Takes a person away whom nothing refers to. */
    @Transactional
    public Change remove(UUID desk, UUID id) {
        lockDesk(desk);
        Optional<PersonRow> found = row(desk, id).filter(row -> row.login != null);
        if (found.isEmpty()) {
            return Change.MISSING;
        }
        if (isLastAdministrator(found.get())) {
            return Change.LAST_ADMINISTRATOR;
        }
        database.session().remove(found.get());
        return Change.DONE;
    }

    /** Two administrators who take each other's role must not both succeed. */
    private void lockDesk(UUID desk) {
        database.session().find(DeskRow.class, desk, LockModeType.PESSIMISTIC_WRITE);
    }

    private boolean isLastAdministrator(PersonRow row) {
        return row.login != null
                && row.role.equals(ADMIN)
                && !row.disabled
                && database.session()
                                .createSelectionQuery(
                                        "select count(*) from PersonRow p where p.desk = :desk and p.role = 'ADMIN'"
                                                + " and p.disabled = false and p.login is not null",
                                        Long.class)
                                .setParameter("desk", row.desk)
                                .getSingleResult()
                        <= 1;
    }

    private Optional<PersonRow> row(UUID desk, UUID id) {
        return Optional.ofNullable(database.session().find(PersonRow.class, id)).filter(row -> row.desk.equals(desk));
    }
}
