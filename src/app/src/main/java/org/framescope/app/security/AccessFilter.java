package org.framescope.app.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.framescope.app.problem.ProblemJson;

/** Puts the policy's question about every request, before any route sees it. */
@Singleton
class AccessFilter {

    /** Behind the headers, which go onto refusals too; before everything else. */
    private static final int PRIORITY = 900;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AccessPolicy policy;

    @Inject
    AccessFilter(AccessPolicy policy) {
        this.policy = policy;
    }

    void install(@Observes Filters filters) {
        filters.register(this::ask, PRIORITY);
    }

    private void ask(RoutingContext context) {
        if (policy.decide(caller(context.request())) instanceof Decision.Deny denied) {
            ProblemJson problem = ProblemJson.of(denied.kind(), denied.detail());
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                    .end(problem.json());
            return;
        }
        context.next();
    }

    private static Caller caller(HttpServerRequest request) {
        return new Caller(
                isLocal(request.remoteAddress()),
                Optional.ofNullable(request.authority()).map(a -> new Authority(a.host(), a.port())),
                !READS.contains(request.method()),
                Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN)),
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")));
    }

    /** The address is numeric, so nothing is looked up. */
    private static boolean isLocal(SocketAddress address) {
        if (address == null || address.hostAddress() == null) {
            return false;
        }
        try {
            return InetAddress.getByName(address.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
