package org.framescope.app.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a request must bring, field by field; what is missing or odd is a problem that names the field. */
public final class Wanted {

    private static final int UUID_LENGTH = 36;

    private Wanted() {}

    /** A text that says something, at most {@code most} UTF-16 units, without control characters but line breaks. */
    public static String text(String field, String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() || text.length() > most || text.chars().anyMatch(Wanted::isControl)) {
            throw invalid(field, "a text of 1 to " + most + " characters");
        }
        return text;
    }

    /** A text of at most {@code most} UTF-16 units, taken to the letter: blanks may be part of a password. */
    public static String secret(String field, String value, int most) {
        if (value == null || value.isEmpty() || value.length() > most) {
            throw invalid(field, "a text of 1 to " + most + " characters");
        }
        return value;
    }

    /** One of the names of an enum, written as {@code in-review}. */
    public static <E extends Enum<E>> E oneOf(String field, String value, Class<E> names) {
        return Arrays.stream(names.getEnumConstants())
                .filter(each -> name(each).equals(value))
                .findFirst()
                .orElseThrow(() -> invalid(
                        field,
                        "one of "
                                + Arrays.stream(names.getEnumConstants())
                                        .map(Wanted::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** How an enum's constant is called on the wire. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An id; empty where the text cannot be one. */
    public static Optional<UUID> id(String text) {
        if (text == null || text.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The body of a request, which there must be. */
    public static <T> T body(T body) {
        if (body == null) {
            throw new ProblemException(
                    ProblemKind.INVALID_REQUEST, "Expected a JSON object in the body; found none. See /q/openapi.");
        }
        return body;
    }

    /** The problem of a field. */
    public static ProblemException invalid(String field, String expected) {
        return new ProblemException(
                ProblemKind.INVALID_REQUEST,
                "Expected \"" + field + "\" to be " + expected + "; found something else. Correct it and send it"
                        + " again.");
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r';
    }
}
