package org.framescope.app.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whoever comes back from the provider with something that does not hold reads so on the page, not as a status. */
@Singleton
class ProviderFailures {

    /** Before the framework's own handling of the flow. */
    private static final int PRIORITY = 840;

    private static final String PATH = "/api/v1/session/provider";
    private static final int REFUSED = 401;
    private static final int BROKEN = 500;
    private static final int SEE_OTHER = 303;

    void install(@Observes Filters filters) {
        filters.register(ProviderFailures::watch, PRIORITY);
    }

    private static void watch(RoutingContext context) {
        if (PATH.equals(context.request().path())) {
            context.addHeadersEndHandler(end -> lead(context.response()));
        }
        context.next();
    }

    private static void lead(HttpServerResponse response) {
        int status = response.getStatusCode();
        if (status == REFUSED || status >= BROKEN) {
            response.setStatusCode(SEE_OTHER);
            response.headers().remove("WWW-Authenticate");
            response.putHeader(HttpHeaders.LOCATION, status == REFUSED ? "/#/sign-in/failed" : "/#/sign-in/away");
        }
    }
}
