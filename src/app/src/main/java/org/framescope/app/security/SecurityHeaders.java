package org.framescope.app.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells browsers on every answer what it may do: our own scripts and styles, nothing from elsewhere, no frames. */
@Singleton
class SecurityHeaders {

    private static final int PRIORITY = 1000;

    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Swagger UI writes its own styles and start script into its page. */
    private static final String SWAGGER = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The window beside an editor: only there may the page that opened it be talked with. */
    private static final String BESIDE = "/live.html";

    void install(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, PRIORITY);
    }

    private static void add(RoutingContext context) {
        String path = context.request().path();
        boolean swagger = path != null && path.startsWith("/q/swagger-ui");
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", swagger ? SWAGGER : PAGE);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", BESIDE.equals(path) ? "unsafe-none" : "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path != null && path.startsWith("/api/")) {
            headers.set("Cache-Control", "no-store");
        }
        context.next();
    }
}
