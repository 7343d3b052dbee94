package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.people.SignIn;
import org.framescope.app.store.people.SignInStore;

/**
 * How long a session lasts and how often its secret changes. The former secret counts for a moment longer, because a
 * page sends several requests at a time.
 */
@Singleton
class Sessions {

    static final Duration LONGEST = Duration.ofHours(16);
    static final Duration IDLE = Duration.ofHours(4);
    static final Duration SECRET = Duration.ofMinutes(15);
    static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SignInStore store;
    private final Clock clock;

    @Inject
    Sessions(SignInStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A session and the secret that the cookie holds. */
    record Opened(SignIn session, String secret) {}

    /** Opens a session, always under a new secret; those that ended are forgotten meanwhile. */
    Opened open(Person person) {
        Instant now = clock.instant();
        store.forget(now.minus(LONGEST), now.minus(IDLE));
        String secret = Secrets.next();
        return new Opened(store.open(person.id(), Secrets.hash(secret), Secrets.next()), secret);
    }

    /**
     * The session of a secret, with the secret that takes its place where that is due.
     *
     * @param allowed throws where the session may not be used so; its secret stays then, for a refusal carries no new one
     */
    Optional<Identified> find(String secret, Consumer<SignIn> allowed) {
        String hash = Secrets.hash(secret);
        Optional<SignIn> found = store.find(hash).filter(session -> isAlive(session, hash));
        found.ifPresent(allowed);
        return found.map(session -> renewed(session, hash));
    }

    private boolean isAlive(SignIn session, String hash) {
        Instant now = clock.instant();
        boolean current =
                session.secret().equals(hash) || session.changed().plus(GRACE).isAfter(now);
        return current
                && session.created().plus(LONGEST).isAfter(now)
                && session.used().plus(IDLE).isAfter(now)
                && !session.person().disabled();
    }

    private Identified renewed(SignIn session, String hash) {
        Instant now = clock.instant();
        Optional<String> renewed = Optional.empty();
        if (session.secret().equals(hash) && session.changed().plus(SECRET).isBefore(now)) {
            String next = Secrets.next();
            renewed = Optional.of(next).filter(s -> store.change(session.id(), hash, Secrets.hash(s)));
        } else if (session.used().plus(NOTED).isBefore(now)) {
            store.use(session.id());
        }
        return new Identified(Members.of(session.person()), Optional.of(session), renewed);
    }

    void close(SignIn session) {
        store.close(session.id());
    }

    void closeAll(Person person) {
        store.closeAll(person.id());
    }
}
