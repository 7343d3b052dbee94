package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.Credentials;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.people.SignIn;

/** Signing in and out, and choosing a password. */
@Singleton
class SignInService {

    /** Wrong passwords for one name that cost nothing. */
    private static final int FREE_BY_NAME = 5;

    /** Wrong passwords from one address that cost nothing; many may sit behind one. */
    private static final int FREE_BY_ADDRESS = 30;

    /** After so long one of those counts no more. */
    private static final Duration FORGIVING = Duration.ofMinutes(2);

    private final PeopleStore people;
    private final Sessions sessions;
    private final Audit audit;
    private final Attempts byName;
    private final Attempts byAddress;

    @Inject
    SignInService(PeopleStore people, Sessions sessions, Audit audit, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.byName = new Attempts(FREE_BY_NAME, clock);
        this.byAddress = new Attempts(FREE_BY_ADDRESS, FORGIVING, clock);
    }

    /** Opens a session for whoever knows name and password. */
    Sessions.Opened signIn(String login, String password, String address) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        Person person = proven(name, password, address);
        return audit.together(() -> {
            Sessions.Opened opened = sessions.open(person);
            audit.tell(Members.of(person), "signed-in", person.id(), Map.of());
            return opened;
        });
    }

    /** Whose name and password these are. The try counts before anything is compared, which takes its time. */
    private Person proven(String name, String password, String address) {
        try (Attempts.Try named = byName.begin(name).orElseThrow(() -> mustWait(name, address));
                Attempts.Try placed = byAddress.begin(address).orElseThrow(() -> mustWait(name, address))) {
            Optional<Credentials> known = people.credentials(name);
            if (!fits(known, password)) {
                named.failed();
                placed.failed();
                known.ifPresent(c -> audit.tell(
                        c.person().desk(),
                        "sign-in-failed",
                        Optional.of(c.person().id()),
                        Map.of()));
                throw wrong();
            }
            named.succeeded();
            return known.orElseThrow().person();
        }
    }

    void signOut(SignIn session) {
        sessions.close(session);
    }

    /** Gives a person the password that they chose and ends all their sessions; a new one is opened. */
    Sessions.Opened choosePassword(SignIn session, String old, String chosen, String address) {
        Person person = session.person();
        String name = person.login().orElseThrow();
        requireProof(name, old, address);
        String hash = Passwords.hash(Passwords.checked(chosen));
        if (chosen.equals(old)) {
            throw Wanted.invalid("password", "another one than before");
        }
        return audit.together(() -> {
            people.password(person.id(), hash, false);
            sessions.closeAll(person);
            audit.tell(Members.of(person), "password-chosen", person.id(), Map.of());
            return sessions.open(person);
        });
    }

    /** That somebody who has signed in knows their password; who mistypes it there costs others at the address nothing. */
    private void requireProof(String name, String password, String address) {
        if (byAddress.wait(address).isPresent()) {
            throw mustWait(name, address);
        }
        try (Attempts.Try named = byName.begin(name).orElseThrow(() -> mustWait(name, address))) {
            if (!fits(people.credentials(name), password)) {
                named.failed();
                throw wrong();
            }
        }
    }

    private ProblemException mustWait(String name, String address) {
        Duration wait = Stream.of(byName.wait(name), byAddress.wait(address))
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new ProblemException(
                ProblemKind.TOO_MANY_REQUESTS,
                "Too many wrong passwords. Wait as long as the header Retry-After says, in seconds, and try again.",
                wait);
    }

    private static boolean fits(Optional<Credentials> known, String password) {
        Optional<String> hash = known.filter(c -> !c.person().disabled()).flatMap(Credentials::password);
        if (hash.isEmpty()) {
            Passwords.compareWithNobodys(password);
            return false;
        }
        return Passwords.fits(password, hash.get());
    }

    private static ProblemException wrong() {
        return new ProblemException(
                ProblemKind.WRONG_CREDENTIALS,
                "Expected the name and password of somebody who may sign in; found others. Try again, or ask an"
                        + " administrator for a new password.");
    }
}
