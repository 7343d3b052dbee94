package org.framescope.app.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.NewPerson;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.wiring.FramescopeConfig;

/**
 * Makes the first account where people must sign in and nobody can, and helps out who forgot their password. The
 * one-time password is printed on the terminal, once, and stands in no log.
 */
@Singleton
class FirstAdministrator {

    static final String LOGIN = "admin";

    private final FramescopeConfig config;
    private final Accounts accounts;
    private final PeopleStore people;
    private final Audit audit;

    @Inject
    FirstAdministrator(FramescopeConfig config, Accounts accounts, PeopleStore people, Audit audit) {
        this.config = config;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
    }

    void prepare(@Observes StartupEvent started) {
        if (accounts.areNeeded() && !people.hasAccounts()) {
            make(System.out);
        }
        config.accounts()
                .resetPassword()
                .filter(login -> !login.isBlank())
                .ifPresent(login -> reset(login, System.out));
    }

    void make(PrintStream terminal) {
        String password = Secrets.readable();
        NewPerson administrator =
                new NewPerson(Desk.FIRST, LOGIN, "Administrator", Role.ADMIN.name(), Passwords.hash(password));
        audit.together(() -> {
            Person person = people.add(administrator);
            audit.tell(Desk.FIRST, "first-administrator-made", Optional.of(person.id()), Map.of());
            return person;
        });
        terminal.println("framescope: people sign in here. Sign in as " + LOGIN + " with " + password
                + ", which is shown this once, and choose a password of your own.");
    }

    private void reset(String login, PrintStream terminal) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        Optional<Person> person = people.credentials(name).map(c -> c.person());
        if (person.isEmpty()) {
            terminal.println("framescope: nobody signs in as " + name + "; no password was changed.");
            return;
        }
        String password = Secrets.readable();
        audit.together(() -> {
            people.password(person.get().id(), Passwords.hash(password), true);
            audit.tell(
                    person.get().desk(),
                    "password-reset",
                    Optional.of(person.get().id()),
                    Map.of());
            return person;
        });
        terminal.println("framescope: " + name + " signs in with " + password
                + ", which is shown this once, and then chooses a password of their own.");
    }
}
