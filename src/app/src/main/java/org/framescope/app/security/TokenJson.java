package org.framescope.app.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.people.ApiToken;

/**
 * A token.
 *
 * @param expires when it runs out, ISO 8601
 * @param secret what a program sends; shown once, when it is made
 */
@Schema(name = "Token")
public record TokenJson(
        UUID id,
        String name,
        List<String> scopes,
        String created,
        String expires,
        @Schema(implementation = String.class) Optional<String> secret) {

    static TokenJson of(ApiToken token, Optional<String> secret) {
        return new TokenJson(
                token.id(),
                token.name(),
                token.scopes().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList(),
                token.created().toString(),
                token.expires().toString(),
                secret);
    }

    @Override
    public String toString() {
        return "token " + id;
    }
}
