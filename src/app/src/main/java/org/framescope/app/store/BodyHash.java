package org.framescope.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.Sha256;

/** SHA-256 of an article's body, by which the same words are found under another headline, address or name. */
final class BodyHash {

    private BodyHash() {}

    /**
     * The hash of an article's body.
     *
     * @param article as JSON
     * @return empty where it has no body
     */
    static Optional<String> of(String article) {
        try {
            return Optional.of(Json.MAPPER.readTree(article).path("body").asText())
                    .filter(body -> !body.isBlank())
                    .map(Sha256::of);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("an article that is kept is JSON", impossible);
        }
    }
}
