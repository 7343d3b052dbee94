package org.framescope.app.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/**
 * What a request says about who sent it.
 *
 * @param session the cookie's secret
 * @param bearer the token's
 * @param csrf what a page of ours sends along
 * @param changes whether the method may change anything
 * @param address where the connection comes from
 */
record Presented(
        Optional<String> session, Optional<String> bearer, Optional<String> csrf, boolean changes, String address) {

    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String BEARER = "Bearer ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    static Presented by(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> bearer = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
        return new Presented(
                Optional.ofNullable(request.getCookie(SessionCookie.NAME)).map(cookie -> cookie.getValue()),
                bearer,
                Optional.ofNullable(request.getHeader(CSRF_HEADER)),
                !READS.contains(request.method().name()),
                Optional.ofNullable(request.remoteAddress())
                        .map(address -> String.valueOf(address.hostAddress()))
                        .orElse("unknown"));
    }

    /** Whether the connection comes from this machine. The address is numeric, so nothing is looked up. */
    boolean isLocal() {
        try {
            return !address.equals("null") && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
