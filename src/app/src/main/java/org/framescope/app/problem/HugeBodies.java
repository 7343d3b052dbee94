package org.framescope.app.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
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

    /** Batches are read article by article, never held in memory. */
    private static final String STREAMED = "/api/v1/batches";

    private static final long MOST_STREAMED = 16L << 30;

    /** Behind Quarkus's own limit, which holds for streams, and before anything reads a body. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    void install(@Observes Filters filters) {
        filters.register(HugeBodies::check, PRIORITY);
    }

    /** Where a body's length is not said beforehand, its connection is cut at the limit. */
    void limit(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(context));
            context.next();
        });
    }

    private static long most(RoutingContext context) {
        return context.normalizedPath().equals(STREAMED) ? MOST_STREAMED : MOST_READ;
    }

    private static void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !isHuge(length, most(context))) {
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

    private static boolean isHuge(String length, long most) {
        try {
            return Long.parseLong(length) > most;
        } catch (NumberFormatException beyondLong) {
            return true;
        }
    }
}
