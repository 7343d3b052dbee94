package org.framescope.app.problem;

import org.framescope.engine.io.Json;

/**
 * The limit on what a request may bring. The HTTP layer cuts the connection only at a multiple of it, so that a sender
 * who is a little over gets to read why.
 */
public final class BodySize {

    private BodySize() {}

    public static void check(byte[] body) {
        if (body.length > Json.MAX_BYTES) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "Expected at most " + Json.MAX_BYTES + " bytes; found " + body.length
                            + ". Send one article at a time, and pictures as addresses.");
        }
    }
}
