package org.framescope.app.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Problem;

/**
 * A problem on the wire (RFC 9457).
 *
 * @param instance names this one occurrence where the log has a line about it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProblemJson(String type, String title, int status, String detail, Optional<String> instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemJson of(ProblemKind kind, String detail) {
        return new ProblemJson(kind.type(), kind.title(), kind.status(), detail, Optional.empty());
    }

    /** The engine's problem with its HTTP status. */
    static ProblemJson of(Problem problem) {
        int status =
                ProblemKind.ofType(problem.type()).orElse(ProblemKind.REFUSED).status();
        return new ProblemJson(problem.type(), problem.title(), status, problem.detail(), Optional.empty());
    }

    /** A failure of ours, which the log tells under the same name. */
    static ProblemJson internal(String instance) {
        return new ProblemJson(
                ProblemKind.INTERNAL.type(),
                ProblemKind.INTERNAL.title(),
                ProblemKind.INTERNAL.status(),
                "The service failed at this request. Nothing was kept. Please report it with the log's lines about the"
                        + " instance.",
                Optional.of(instance));
    }

    public String json() {
        return Json.write(this);
    }
}
