package org.framescope.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.framescope.engine.io.Json;

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
                    .map(BodyHash::sha256);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("an article that is kept is JSON", impossible);
        }
    }

    private static String sha256(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
