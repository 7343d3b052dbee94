package org.framescope.app.store;

import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * The one database of the two built in that this process was started with. Everything in this package asks here, so
 * that no query knows which it is.
 */
@ApplicationScoped
public class ActiveDatabase {

    private final InjectableInstance<Session> sessions;

    @Inject
    ActiveDatabase(@Any InjectableInstance<Session> sessions) {
        this.sessions = sessions;
    }

    /** The session of the current transaction. */
    public Session session() {
        return sessions.getActive();
    }

    SessionFactory factory() {
        return session().getSessionFactory();
    }
}
