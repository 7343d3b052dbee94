package org.framescope.app.problem;

import java.util.Optional;
import org.framescope.engine.io.Json;

/** What the HTTP layer refuses before any of our code runs, told as problems. */
final class HttpProblems {

    private HttpProblems() {}

    static ProblemJson of(int status) {
        return switch (status) {
            case 404 ->
                ProblemJson.of(
                        ProblemKind.NOT_FOUND,
                        "There is nothing at this address. Expected one of the addresses listed at /q/openapi; check the path"
                                + " and the id.");
            case 405 ->
                ProblemJson.of(
                        ProblemKind.METHOD_NOT_ALLOWED,
                        "This address does not take this method. Use one that /q/openapi names.");
            case 406 ->
                ProblemJson.of(
                        ProblemKind.NOT_ACCEPTABLE,
                        "This address answers in application/json, which the Accept header rules out. Accept it, or send no"
                                + " Accept header.");
            case 413 ->
                ProblemJson.of(
                        ProblemKind.TOO_LARGE,
                        "Expected at most " + Json.MAX_BYTES
                                + " bytes; found more. Send one article at a time, and pictures as" + " addresses.");
            case 415 ->
                ProblemJson.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "Expected a Content-Type that this address takes: application/json for an Article, text/html for a page,"
                                + " text/plain for loose text. Set it to what the body is.");
            default ->
                new ProblemJson(
                        ProblemKind.MALFORMED_REQUEST.type(),
                        ProblemKind.MALFORMED_REQUEST.title(),
                        status,
                        "Expected a well-formed HTTP request; found one that cannot be served. Compare it with /q/openapi.",
                        Optional.empty());
        };
    }
}
