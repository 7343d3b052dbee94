package org.framescope.app.problem;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes failures of the service to the log: classes and places, never messages, because those of parsers and databases
 * quote the text that they choked on.
 */
@Singleton
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int MOST_CAUSES = 8;

    /**
     * Logs a failure; gives the name under which the log has it. Where whoever asked has hung up meanwhile, reading and
     * answering fail for that alone, which happens every day and is no fault to look into.
     */
    String record(Throwable failure, HttpServerResponse response) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        if (response.closed() || response.ended()) {
            LOG.debugf("Whoever asked hung up (%s)%s", instance, trace(failure));
        } else {
            LOG.errorf("Request failed (%s)%s", instance, trace(failure));
        }
        return instance;
    }

    /**
     * Logs that a sign-in with a provider did not hold, and by what kind of fault; messages quote what was said of
     * somebody. Gives what whoever came back is told.
     */
    ProblemJson unproven(Throwable refused) {
        Throwable cause = refused;
        for (int i = 0; i < MOST_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        LOG.warnf(
                "A sign-in with the provider did not hold (%s)",
                cause.getClass().getName());
        return ProblemJson.of(
                ProblemKind.SIGN_IN_NEEDED,
                "Expected a sign-in that this service asked for and that holds; found another. Begin it again on the"
                        + " page.");
    }

    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            trace.append(i == 0 ? "\n" : "\ncaused by ").append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append("\n    at ").append(frame);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
