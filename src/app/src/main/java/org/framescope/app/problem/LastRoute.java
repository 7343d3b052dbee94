package org.framescope.app.problem;

import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Answers what no other route answered, and what failed outside the REST layer. */
@Singleton
class LastRoute {

    /** Before Quarkus's own last route, which would answer in HTML. */
    private static final int ORDER = Integer.MAX_VALUE - 1;

    private final Failures failures;

    @Inject
    LastRoute(Failures failures) {
        this.failures = failures;
    }

    void install(@Observes Router router) {
        router.route()
                .order(ORDER)
                .handler(context -> answer(context, HttpProblems.of(ProblemKind.NOT_FOUND.status())))
                .failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.failure() instanceof AuthenticationException) {
            answer(context, failures.unproven(context.failure()));
            return;
        }
        boolean ours = context.statusCode() >= ProblemKind.INTERNAL.status() || context.statusCode() < 0;
        answer(
                context,
                ours && context.failure() != null
                        ? ProblemJson.internal(failures.record(context.failure(), context.response()))
                        : HttpProblems.of(context.statusCode()));
    }

    private static void answer(RoutingContext context, ProblemJson problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .end(problem.json());
    }
}
