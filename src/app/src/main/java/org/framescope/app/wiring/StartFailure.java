package org.framescope.app.wiring;

import io.quarkus.runtime.QuarkusBindException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Optional;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.style.InvalidStylePackException;

/** Says in one sentence why the service does not start, where the reason is known; else tells all. */
public final class StartFailure {

    /** H2's code for a database file that another process holds. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    private static final int MOST_CAUSES = 20;

    private StartFailure() {}

    public static void tell(Throwable failure, PrintStream out) {
        Optional<String> sentence = sentence(failure);
        if (sentence.isPresent()) {
            out.println("framescope: " + sentence.get());
            return;
        }
        failure.printStackTrace(out);
    }

    static Optional<String> sentence(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof QuarkusBindException bind) {
            return Optional.of(
                    "port " + bind.getPort() + " is taken; stop the other program or choose another port with --port.");
        }
        if (cause instanceof InvalidModelsException refused) {
            return Optional.of(refused.getMessage());
        }
        if (cause instanceof InvalidSettingException invalid) {
            return Optional.of(invalid.getMessage());
        }
        if (cause instanceof InvalidStylePackException invalid) {
            return Optional.of(invalid.getMessage());
        }
        if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
            return Optional.of("the database is in use by another running Framescope; stop that one, or name another"
                    + " folder in FRAMESCOPE_HOME.");
        }
        if (cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("08")) {
            return Optional.of("the database cannot be reached; check framescope.database.url and that the server"
                    + " is running.");
        }
        return Optional.empty();
    }
}
