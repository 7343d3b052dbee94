package org.framescope.app.store;

import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.Session;
import org.hibernate.StaleStateException;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The one database of the two built in that this process was started with. Everything in this package asks here, so
 * that no query knows which it is.
 */
@ApplicationScoped
public class ActiveDatabase {

    private final Session session;

    /** Which one is active is asked once: the answer never changes, and asking composes a reason why the other is not. */
    @Inject
    ActiveDatabase(@Any InjectableInstance<Session> sessions) {
        this.session = sessions.getActive();
    }

    /** The session of the current transaction. */
    public Session session() {
        return session;
    }

    /**
     * Writes what was changed. Of two who change the same at one moment, the database lets the first through.
     *
     * @throws StaleException for the other one
     */
    public void flush() {
        try {
            session().flush();
        } catch (OptimisticLockException | StaleStateException | ConstraintViolationException faster) {
            throw new StaleException();
        }
    }

    /** Whether it is the one in a file of this process, not PostgreSQL. */
    boolean isH2() {
        return session()
                        .getSessionFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
    }
}
