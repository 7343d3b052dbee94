package org.framescope.app.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.framescope.engine.io.InvalidInputException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions of the REST layer become problems. */
class ProblemMapper {

    private final Failures failures;

    @Inject
    ProblemMapper(Failures failures) {
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        Response.ResponseBuilder response = builder(exception.problem());
        exception.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    @ServerExceptionMapper
    Response problem(InvalidInputException exception) {
        return response(ProblemJson.of(exception.problem()));
    }

    /** Somebody came back from a provider with what does not hold; what it says of them is told nobody. */
    @ServerExceptionMapper({AuthenticationCompletionException.class, AuthenticationFailedException.class})
    Response unproven(RuntimeException refused) {
        return response(failures.unproven(refused));
    }

    /** What the framework refuses by itself, such as a media type. */
    @ServerExceptionMapper
    Response problem(WebApplicationException exception, RoutingContext context) {
        int status = exception.getResponse().getStatus();
        return status < ProblemKind.INTERNAL.status()
                ? response(HttpProblems.of(status))
                : problem((Throwable) exception, context);
    }

    @ServerExceptionMapper
    Response problem(Throwable failure, RoutingContext context) {
        return response(ProblemJson.internal(failures.record(failure, context.response())));
    }

    private static Response response(ProblemJson problem) {
        return builder(problem).build();
    }

    private static Response.ResponseBuilder builder(ProblemJson problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(ProblemJson.MEDIA_TYPE).entity(problem.json());
        if (problem.status() == ProblemKind.SIGN_IN_NEEDED.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"framescope\"");
        }
        return response;
    }
}
