package org.framescope.app.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * The cookie that holds a session's secret: no script reads it, no other site's page makes a browser send it, and it
 * never travels unencrypted where the service is reached encrypted.
 */
final class SessionCookie {

    static final String NAME = "framescope-session";

    private SessionCookie() {}

    static void set(RoutingContext context, String secret) {
        context.response().addCookie(cookie(context, secret));
    }

    static void clear(RoutingContext context) {
        context.response().addCookie(cookie(context, "").setMaxAge(0));
    }

    /** Without an age, so that the browser forgets it when it is closed. */
    private static Cookie cookie(RoutingContext context, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure("https".equals(context.request().scheme()))
                .setSameSite(CookieSameSite.STRICT);
    }
}
