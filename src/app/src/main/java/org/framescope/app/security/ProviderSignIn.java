package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.store.people.Identity;
import org.framescope.app.store.people.NewPerson;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.people.TokenStore;
import org.jboss.logging.Logger;

/**
 * Finds the account of somebody who signed in elsewhere: by the provider's own name for them, else by an invitation to an
 * address that the provider says is theirs, else by a group. Nobody else gets one.
 */
@Singleton
class ProviderSignIn {

    private static final Logger LOG = Logger.getLogger(ProviderSignIn.class);
    private static final int SHORT = 24;

    private final Provider provider;
    private final PeopleStore people;
    private final DeskStore desks;
    private final Sessions sessions;
    private final TokenStore tokens;
    private final Audit audit;

    @Inject
    ProviderSignIn(
            Provider provider, PeopleStore people, DeskStore desks, Sessions sessions, TokenStore tokens, Audit audit) {
        this.provider = provider;
        this.people = people;
        this.desks = desks;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** Opens a session; none for whoever has no account here, or may not sign in any more. */
    Optional<Sessions.Opened> signIn(Newcomer newcomer) {
        try {
            return open(newcomer);
        } catch (StaleException twice) {
            // They came by two windows at once, and the other one has their account by now; or somebody else their
            // invitation.
            return openMade(newcomer);
        }
    }

    private Optional<Sessions.Opened> openMade(Newcomer newcomer) {
        try {
            return open(newcomer);
        } catch (StaleException taken) {
            // There is such an account, and it is not theirs any more.
            return Optional.empty();
        }
    }

    private Optional<Sessions.Opened> open(Newcomer newcomer) {
        return audit.together(() -> person(newcomer)
                .filter(person -> !person.disabled())
                .map(person -> {
                    Sessions.Opened opened = sessions.open(person);
                    audit.tell(Members.of(person), "signed-in", person.id(), Map.of("by", "provider"));
                    return opened;
                }));
    }

    private Optional<Person> person(Newcomer newcomer) {
        Optional<Person> known = people.known(newcomer.identity());
        if (known.isPresent()) {
            return known.get().byGroup() ? stillIn(known.get(), newcomer) : known;
        }
        return invited(newcomer).or(() -> byGroup(newcomer));
    }

    /** An invitation is for one: whoever came first has it. */
    private Optional<Person> invited(Newcomer newcomer) {
        return newcomer.email()
                .flatMap(people::invited)
                .filter(person -> !person.linked() && !person.disabled())
                .map(person -> linked(person, newcomer.identity(), false));
    }

    private Optional<Person> byGroup(Newcomer newcomer) {
        return provider.rule(newcomer.groups())
                .flatMap(rule -> desk(rule).map(desk -> {
                    NewPerson wanted = new NewPerson(
                            desk,
                            login(newcomer),
                            newcomer.name(),
                            rule.role().name(),
                            Optional.empty(),
                            Optional.empty());
                    return linked(people.add(wanted), newcomer.identity(), true);
                }));
    }

    /** Whoever is here by a group has its role, and goes with it. */
    private Optional<Person> stillIn(Person person, Newcomer newcomer) {
        Optional<GroupRule> rule = provider.rule(newcomer.groups())
                .filter(each -> desk(each).filter(person.desk()::equals).isPresent());
        if (rule.isEmpty()) {
            sessions.closeAll(person);
            tokens.removeAll(person.id());
            audit.tell(person.desk(), "group-left", Optional.of(person.id()), Map.of());
            return Optional.empty();
        }
        Role role = rule.get().role();
        if (role.name().equals(person.role())) {
            return Optional.of(person);
        }
        audit.tell(person.desk(), "role-given-by-group", Optional.of(person.id()), Map.of("role", Wanted.name(role)));
        return Optional.of(people.role(person.id(), role.name()));
    }

    private Person linked(Person person, Identity identity, boolean byGroup) {
        Person linked = people.link(person.id(), identity, byGroup);
        audit.tell(Members.of(linked), "identity-linked", linked.id(), Map.of("group", String.valueOf(byGroup)));
        return linked;
    }

    private Optional<UUID> desk(GroupRule rule) {
        if (rule.desk().isEmpty()) {
            return Optional.of(Desk.FIRST);
        }
        Optional<UUID> desk = desks.all().stream()
                .filter(each -> each.name().equals(rule.desk().get()))
                .map(Desk::id)
                .findFirst();
        if (desk.isEmpty()) {
            LOG.warnf(
                    "framescope.oidc.groups names a desk that there is not: %s",
                    rule.desk().get());
        }
        return desk;
    }

    /** Unlike anything that somebody chooses, so that it is never taken. */
    private static String login(Newcomer newcomer) {
        Identity identity = newcomer.identity();
        return "sso-"
                + Secrets.hash(identity.issuer() + "\n" + identity.subject())
                        .substring(0, SHORT)
                        .toLowerCase(Locale.ROOT);
    }
}
