package org.framescope.app.analyze;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.FindingKey;
import org.framescope.core.analysis.Register;

/** Query parameters, read strictly: what cannot be understood is a problem, never ignored. */
public final class Parameters {

    private static final int MOST_ROWS = 200;

    private Parameters() {}

    static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, "true or false");
        };
    }

    /** How many rows are asked for. */
    public static int limit(String value) {
        return number(value)
                .filter(n -> n >= 1 && n <= MOST_ROWS)
                .orElseThrow(() -> invalid("limit", "a whole number from 1 to " + MOST_ROWS));
    }

    /** The words between commas, each once. */
    public static Set<String> list(Optional<String> value) {
        List<String> words = value.stream()
                .flatMap(v -> Arrays.stream(v.split(",")))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
        return new LinkedHashSet<>(words);
    }

    /** One of the words that are allowed. */
    public static String oneOf(String name, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw invalid(name, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** The id that a cursor is. */
    public static UUID analysisCursor(String cursor) {
        return Wanted.id(cursor).orElseThrow(Parameters::invalidCursor);
    }

    /** The position behind which a page begins. */
    public static long position(String cursor) {
        return number(cursor).filter(n -> n >= 0).orElseThrow(Parameters::invalidCursor);
    }

    static String cursor(FindingKey key) {
        return key.analysis() + "." + key.position();
    }

    static FindingKey findingCursor(String cursor) {
        int dot = cursor.indexOf('.');
        UUID analysis = Wanted.id(cursor.substring(0, Math.max(dot, 0))).orElseThrow(Parameters::invalidCursor);
        int position = number(cursor.substring(dot + 1)).orElseThrow(Parameters::invalidCursor);
        return new FindingKey(analysis, position);
    }

    /** Refuses names of analyzers that there are none of. */
    public static void requireKnown(Set<String> only, Register register) {
        List<String> known = register.ids();
        if (!known.containsAll(only)) {
            throw new ProblemException(
                    ProblemKind.INVALID_PARAMETER,
                    "Expected the parameter \"only\" to name analyzers out of " + String.join(", ", known)
                            + "; found another name. Correct it or leave it out.");
        }
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

    /** What is said of a parameter that cannot be understood. */
    public static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                "Expected the parameter \"" + name + "\" to be " + expected + "; found something else. Correct it or"
                        + " leave it out.");
    }
}
