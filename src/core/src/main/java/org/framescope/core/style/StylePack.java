package org.framescope.core.style;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A desk's rules as its style pack states them.
 *
 * @param id a short name in lower case, such as {@code news-agency}
 * @param version the desk's own, raised with every change
 * @param title what a person calls it
 * @param sha256 the hash of the file that says so; empty where no file does
 * @param hints whether findings may suggest a neutral wording
 * @param rules what differs from the rules' own settings, by rule id
 * @param terms words that the desk wants pointed out
 * @param allowed words that no wording rule may point out
 * @param suppressions exceptions that end on a day
 * @param spellings which of several spellings the desk writes
 */
public record StylePack(
        String id,
        String version,
        String title,
        String sha256,
        boolean hints,
        Map<String, RuleSetting> rules,
        List<OwnTerm> terms,
        List<Allowed> allowed,
        List<Suppression> suppressions,
        List<Spelling> spellings) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StylePack {
        if (!isId(id)) {
            throw new IllegalArgumentException("not the id of a style pack: " + id);
        }
        rules = Map.copyOf(rules);
        terms = List.copyOf(terms);
        allowed = List.copyOf(allowed);
        suppressions = List.copyOf(suppressions);
        spellings = List.copyOf(spellings);
    }

    /** Whether a pack may be called this: a-z, 0-9 and hyphens, a letter first. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
