package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.people.Change;
import org.framescope.app.store.people.NewPerson;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.ReadingStore;

/** The people of a desk, as its administrators change them. */
@Singleton
class PeopleService {

    private static final int MOST = 120;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.-_@+";

    private final PeopleStore people;
    private final DecisionStore decisions;
    private final ReadingStore readings;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Audit audit;

    @Inject
    PeopleService(
            PeopleStore people,
            DecisionStore decisions,
            ReadingStore readings,
            Sessions sessions,
            Accounts accounts,
            Audit audit) {
        this.people = people;
        this.decisions = decisions;
        this.readings = readings;
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Somebody's new account and the password that opens it once. */
    OneTimePassword add(Actor.Member by, UUID desk, NewPersonRequest request) {
        Wanted.body(request);
        String login = login(request.login());
        String name = Wanted.text("name", request.name(), MOST);
        Role role = Wanted.oneOf("role", request.role(), Role.class);
        if (!accounts.areNeeded() && role != Role.ADMIN) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "Expected an administrator as the first account, because from then on everybody must sign in; found"
                            + " another role. Make an administrator first.");
        }
        String password = Secrets.readable();
        String hash = Passwords.hash(password);
        return unlessTaken("Somebody signs in under this name already. Choose another \"login\".", () -> {
            Person person = people.add(new NewPerson(desk, login, name, role.name(), hash));
            audit.tell(by, "person-added", person.id(), Map.of("role", Wanted.name(role)));
            return new OneTimePassword(PersonJson.of(person, true), password);
        });
    }

    /** Somebody's new account, opened by whoever signs in elsewhere with this e-mail address. */
    Person invite(Actor.Member by, InvitationRequest request) {
        Wanted.body(request);
        String email = Wanted.text("email", request.email(), MOST).toLowerCase(Locale.ROOT);
        int at = email.indexOf('@');
        if (at < 1 || at == email.length() - 1 || email.chars().anyMatch(Character::isWhitespace)) {
            throw Wanted.invalid("email", "an e-mail address");
        }
        String name = Wanted.text("name", request.name(), MOST);
        Role role = Wanted.oneOf("role", request.role(), Role.class);
        String taken =
                "Somebody has an account under this address already. Change theirs, or invite another \"email\".";
        return unlessTaken(taken, () -> {
            Person person = people.add(
                    new NewPerson(by.desk(), email, name, role.name(), Optional.empty(), Optional.of(email)));
            audit.tell(by, "person-invited", person.id(), Map.of("role", Wanted.name(role)));
            return person;
        });
    }

    /** Adds somebody, unless another has the name, be it since this moment. */
    private <T> T unlessTaken(String detail, Supplier<T> changes) {
        try {
            return audit.together(changes);
        } catch (StaleException taken) {
            throw new ProblemException(ProblemKind.CONFLICT, detail);
        }
    }

    Person change(Actor.Member by, Person person, PersonChange request, int version) {
        Wanted.body(request);
        String name = Wanted.text("name", request.name(), MOST);
        Role role = Wanted.oneOf("role", request.role(), Role.class);
        Person changed = new Person(
                person.id(),
                person.desk(),
                person.login(),
                name,
                role.name(),
                person.oneTime(),
                request.disabled(),
                person.email(),
                person.linked(),
                person.byGroup(),
                version);
        return audit.together(() -> {
            requireDone(people.change(changed));
            if (request.disabled()) {
                sessions.closeAll(person);
            }
            audit.tell(
                    by,
                    "person-changed",
                    person.id(),
                    Map.of("role", Wanted.name(role), "disabled", String.valueOf(request.disabled())));
            return find(by.desk(), person.id().toString());
        });
    }

    /** A new one-time password for somebody who forgot theirs; their sessions end. */
    OneTimePassword reset(Actor.Member by, Person person) {
        if (person.login().isEmpty()) {
            throw notFound();
        }
        String password = Secrets.readable();
        String hash = Passwords.hash(password);
        return audit.together(() -> {
            people.password(person.id(), hash, true);
            sessions.closeAll(person);
            audit.tell(by, "password-reset", person.id(), Map.of());
            return new OneTimePassword(PersonJson.of(find(by.desk(), person.id().toString()), true), password);
        });
    }

    /** Erases somebody; what they decided stays, without their name, and what they marked as second readers goes. */
    void erase(Actor.Member by, Person person) {
        audit.together(() -> {
            readings.forget(person.id());
            decisions.forget(person.id());
            requireDone(people.remove(person.desk(), person.id()));
            audit.erase(person.id());
            if (by.person().equals(person.id())) {
                // Who erases themselves must not come back into the record by that very entry.
                audit.tell(by.desk(), "person-erased", Optional.of(by.desk()), Map.of());
            } else {
                audit.tell(by, "person-erased", by.desk(), Map.of());
            }
            return person;
        });
    }

    Person find(UUID desk, String id) {
        return Wanted.id(id).flatMap(known -> people.find(desk, known)).orElseThrow(PeopleService::notFound);
    }

    private static void requireDone(Change change) {
        switch (change) {
            case DONE -> {}
            case STALE -> throw Revision.stale();
            case MISSING -> throw notFound();
            case LAST_ADMINISTRATOR ->
                throw new ProblemException(
                        ProblemKind.CONFLICT,
                        "This is the desk's last administrator, and nobody could manage it any more. Make somebody else"
                                + " an administrator first.");
        }
    }

    private static String login(String wanted) {
        String login = Wanted.text("login", wanted, MOST).toLowerCase(Locale.ROOT);
        if (login.chars().anyMatch(c -> LETTERS.indexOf(c) < 0)) {
            throw Wanted.invalid("login", "of letters, digits and . - _ @ +");
        }
        return login;
    }

    private static ProblemException notFound() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "There is nobody with this id at your desk. Expected one that GET /api/v1/people lists.");
    }
}
