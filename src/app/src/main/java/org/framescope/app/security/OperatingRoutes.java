package org.framescope.app.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemJson;

/** Asks the permission for what the framework serves beside our own endpoints: metrics and the API's description. */
@Singleton
class OperatingRoutes {

    /** Behind {@link AccessFilter}. */
    private static final int PRIORITY = 850;

    private final Identification identification;
    private final Gate gate;

    @Inject
    OperatingRoutes(Identification identification, Gate gate) {
        this.identification = identification;
        this.gate = gate;
    }

    void install(@Observes Filters filters) {
        filters.register(this::ask, PRIORITY);
    }

    private void ask(RoutingContext context) {
        Optional<Permission> needed = needed(String.valueOf(context.request().path()));
        if (needed.isEmpty()) {
            context.next();
            return;
        }
        // The database is asked, which must not keep the network's thread waiting.
        context.vertx()
                .executeBlocking(() -> refusal(context, needed.get()), false)
                .onSuccess(refused -> answer(context, refused))
                .onFailure(context::fail);
    }

    /** What a path of the framework needs; nothing for health, for our own endpoints, and for what there is not. */
    static Optional<Permission> needed(String path) {
        if (!path.startsWith("/q/") && !path.equals("/q") || path.startsWith("/q/health")) {
            return Optional.empty();
        }
        boolean api = path.startsWith("/q/openapi") || path.startsWith("/q/swagger-ui");
        return Optional.of(api ? Permission.READ_API : Permission.RUN_SERVICE);
    }

    private Optional<ProblemJson> refusal(RoutingContext context, Permission needed) {
        Presented request = Presented.by(context);
        try {
            Identified identified = identification.by(request);
            identified.renewed().ifPresent(secret -> SessionCookie.set(context, secret));
            gate.check(identified.actor(), needed, request.address());
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(problem.problem());
        }
    }

    private static void answer(RoutingContext context, Optional<ProblemJson> refused) {
        if (refused.isEmpty()) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(refused.get().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .end(refused.get().json());
    }
}
