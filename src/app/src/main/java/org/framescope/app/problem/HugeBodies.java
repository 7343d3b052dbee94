package org.framescope.app.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.framescope.engine.io.Json;

/**
 * Turns bodies away unread that say to be far beyond the limit; {@link BodySize} judges the others once they are read.
 * Quarkus would cut their connection without a word.
 */
@Singleton
class HugeBodies {

    private static final int PRIORITY = 800;
    private static final long MOST_READ = 3L * Json.MAX_BYTES;

    void install(@Observes Filters filters) {
        filters.register(HugeBodies::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !isHuge(length)) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(ProblemKind.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .end(HttpProblems.of(ProblemKind.TOO_LARGE.status()).json())
                .onComplete(told -> context.request().connection().close());
    }

    private static boolean isHuge(String length) {
        try {
            return Long.parseLong(length) > MOST_READ;
        } catch (NumberFormatException beyondLong) {
            return true;
        }
    }
}
