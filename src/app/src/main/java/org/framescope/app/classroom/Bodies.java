package org.framescope.app.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Small request bodies, read strictly. */
final class Bodies {

    private Bodies() {}

    static <T> T read(byte[] body, Class<T> type) throws InvalidInputException {
        BodySize.check(body);
        try {
            return Json.MAPPER.treeToValue(Json.read(new String(body, StandardCharsets.UTF_8)), type);
        } catch (JsonProcessingException otherShape) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST,
                    "Expected a JSON object as /q/openapi describes it; found another shape. Compare them.");
        }
    }
}
