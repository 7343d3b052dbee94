package org.framescope.app.analyze;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.FindingKey;

/** Query parameters, read strictly: what cannot be understood is a problem, never ignored. */
final class Parameters {

    private static final int MOST_ROWS = 200;
    private static final int UUID_LENGTH = 36;

    private Parameters() {}

    static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, "true or false");
        };
    }

    static int limit(String value) {
        return number(value)
                .filter(n -> n >= 1 && n <= MOST_ROWS)
                .orElseThrow(() -> invalid("limit", "a whole number from 1 to " + MOST_ROWS));
    }

    /** The words between commas, each once. */
    static Set<String> list(Optional<String> value) {
        List<String> words = value.stream()
                .flatMap(v -> Arrays.stream(v.split(",")))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
        return new LinkedHashSet<>(words);
    }

    static String oneOf(String name, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw invalid(name, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    static Optional<UUID> id(String text) {
        if (text.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static UUID analysisCursor(String cursor) {
        return id(cursor).orElseThrow(Parameters::invalidCursor);
    }

    static String cursor(FindingKey key) {
        return key.analysis() + "." + key.position();
    }

    static FindingKey findingCursor(String cursor) {
        int dot = cursor.indexOf('.');
        UUID analysis = id(cursor.substring(0, Math.max(dot, 0))).orElseThrow(Parameters::invalidCursor);
        int position = number(cursor.substring(dot + 1)).orElseThrow(Parameters::invalidCursor);
        return new FindingKey(analysis, position);
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static ProblemException invalidCursor() {
        return invalid("cursor", "the \"next\" of an earlier page, unchanged");
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                "Expected the parameter \"" + name + "\" to be " + expected + "; found something else. Correct it or"
                        + " leave it out.");
    }
}
