package org.framescope.app.security;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.framescope.app.store.people.Identity;

/**
 * Somebody of whom a provider says who they are.
 *
 * @param email in lower case; empty where the provider does not say that it is theirs
 * @param name as others at the desk read it
 */
record Newcomer(Identity identity, Optional<String> email, String name, List<String> groups) {

    private static final int MOST = 120;

    Newcomer {
        groups = List.copyOf(groups);
    }

    static Newcomer of(JsonWebToken token, String groupsClaim) {
        Optional<String> email = text(token, "email").map(e -> e.toLowerCase(Locale.ROOT));
        boolean theirs = text(token, "email_verified").filter("true"::equals).isPresent();
        String name = Stream.of("name", "preferred_username", "email")
                .flatMap(claim -> text(token, claim).stream())
                .map(Newcomer::line)
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElse("Somebody");
        return new Newcomer(
                new Identity(token.getIssuer(), token.getSubject()),
                email.filter(e -> theirs),
                name,
                groups(token.getClaim(groupsClaim)));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return Optional.ofNullable(value).map(Newcomer::word).map(String::strip);
    }

    private static List<String> groups(Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(Newcomer::word).toList();
        }
        return claim == null ? List.of() : List.of(word(claim));
    }

    /** Claims come as Java's or as JSON's values. */
    private static String word(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }

    private static String line(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > MOST ? line.substring(0, MOST) : line;
    }
}
