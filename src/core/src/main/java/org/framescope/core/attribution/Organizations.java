package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * The organizations that an article names: "Federal Bureau of Investigation", its acronym, "Department of Justice" turned
 * to "Justice Department", and the noun by which the text comes back to it ("the bureau").
 */
final class Organizations {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "&");
    private static final Set<String> FIRMS = Set.of(
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "llc",
            "holdings",
            "motors",
            "airlines",
            "airways",
            "pharmaceuticals",
            "industries",
            "systems",
            "technologies");
    /** Nouns that make an organization of the name before them: "the Trump campaign". */
    private static final Set<String> GROUPS = Set.of(
            "campaign",
            "administration",
            "government",
            "ministry",
            "department",
            "police",
            "committee",
            "commission",
            "council",
            "party",
            "team",
            "foundation",
            "embassy",
            "university",
            "transition",
            "legislature",
            "parliament",
            "court",
            "office",
            "army",
            "military",
            "delegation",
            "camp",
            "company",
            "board",
            "union");

    /** The key under which agencies and outlets are called back, whatever they are ("the newspaper"). */
    static final String ANY_OUTLET = "(outlet)";

    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, Optional<String>> byAcronym = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Map<String, Integer>> byNoun = new HashMap<>();
    private final Map<String, Set<String>> variants = new LinkedHashMap<>();

    /** Meets a name; {@code place} counts the mentions in the order of the article. */
    void introduce(FieldText text, NamePhrase name, int place) {
        group(text, name).ifPresent(g -> put(g.name(), List.of(g.noun()), place));
        Optional<String> acronym = acronymBehind(text, name);
        boolean organization = name.kind() == NameKind.ORGANIZATION || acronym.isPresent();
        if (!organization || shortOutlet(name).isPresent()) {
            return;
        }
        if (isAcronym(name)) {
            put(name.text(), nouns(name), place);
            return;
        }
        String canonical = byWords.computeIfAbsent(words(name), w -> plain(name));
        acronym.ifPresent(a -> given.putIfAbsent(a, canonical));
        if (name.words().size() > 1) {
            byAcronym.merge(initials(name), Optional.of(canonical), (a, b) -> a.equals(b) ? a : Optional.empty());
        }
        put(canonical, nouns(name), place);
    }

    private void put(String canonical, List<String> nouns, int place) {
        nouns.forEach(n -> byNoun.computeIfAbsent(n, k -> new LinkedHashMap<>()).putIfAbsent(canonical, place));
    }

    /** "Trump campaign", "Clinton's campaign": an organization that has no other name. */
    record Group(String name, String noun) {}

    /** The group that is called by this name and the small word behind it. */
    static Optional<Group> group(FieldText text, NamePhrase name) {
        List<Token> tokens = text.tokens();
        int noun = name.endToken();
        if (noun < tokens.size() && tokens.get(noun).kind() == TokenKind.POSSESSIVE) {
            noun++;
        }
        if (noun >= tokens.size() || !GROUPS.contains(tokens.get(noun).lower())) {
            return Optional.empty();
        }
        String word = tokens.get(noun).lower();
        String owner = name.kind() == NameKind.PERSON ? name.lastWord() : name.text();
        return Optional.of(new Group(owner + " " + word, word));
    }

    /** The fullest name of the organization that a name names; the name itself where the article has no fuller one. */
    String canonical(NamePhrase name) {
        String canonical = isAcronym(name)
                ? Optional.ofNullable(given.get(name.text()))
                        .or(() -> byAcronym.getOrDefault(name.text(), Optional.empty()))
                        .orElse(name.text())
                : shortOutlet(name)
                        .flatMap(w -> called(w, Integer.MAX_VALUE))
                        .orElseGet(() -> byWords.getOrDefault(words(name), plain(name)));
        variants.computeIfAbsent(canonical, c -> new TreeSet<>()).add(name.text());
        return canonical;
    }

    private static String plain(NamePhrase name) {
        return name.words().size() > 1 && lower(name.words().get(0)).equals("the")
                ? name.text().substring("the ".length())
                : name.text();
    }

    /** "The Post": the last word of an outlet's name behind a capital article. */
    private static Optional<String> shortOutlet(NamePhrase name) {
        return name.words().size() == 2 && name.words().get(0).equals("The")
                ? Optional.of(lower(name.lastWord()))
                : Optional.empty();
    }

    Set<String> variants(String canonical) {
        return variants.getOrDefault(canonical, Set.of());
    }

    /** The only organization that a noun can come back to, named before {@code place}. */
    Optional<String> called(String noun, int place) {
        Map<String, Integer> named = byNoun.getOrDefault(noun, Map.of());
        return named.size() == 1
                ? named.entrySet().stream()
                        .filter(e -> e.getValue() < place)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> nouns(NamePhrase name) {
        List<String> nouns = new ArrayList<>();
        List<String> words = name.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals("of") || words.get(i + 1).equals("for")) {
                nouns.add(lower(words.get(i)));
                return nouns;
            }
        }
        if (Gazetteer.standard().isAgency(lower(name.text()))) {
            nouns.add(ANY_OUTLET);
        }
        if (words.size() == 1) {
            return nouns;
        }
        String last = lower(name.lastWord());
        nouns.add(FIRMS.contains(last) ? "company" : last);
        return nouns;
    }

    private static String words(NamePhrase name) {
        return name.words().stream()
                .map(Organizations::lower)
                .filter(w -> !SMALL.contains(w))
                .sorted()
                .reduce("", (a, b) -> a + " " + b);
    }

    private static String initials(NamePhrase name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.words()) {
            if (!SMALL.contains(lower(word))) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(NamePhrase name) {
        return name.words().size() == 1 && isAcronym(name.text());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** "(FBI)" right behind a name of several words that begins with its first letter. */
    private static Optional<String> acronymBehind(FieldText text, NamePhrase name) {
        List<Token> tokens = text.tokens();
        int open = name.endToken();
        boolean bracket = name.words().size() > 1
                && open + 2 < tokens.size()
                && tokens.get(open).is("(")
                && tokens.get(open + 2).is(")");
        if (!bracket) {
            return Optional.empty();
        }
        String word = tokens.get(open + 1).text();
        boolean fits = isAcronym(word)
                && Arrays.stream(name.text().split(" ", -1)).anyMatch(w -> w.charAt(0) == word.charAt(0));
        return fits ? Optional.of(word) : Optional.empty();
    }
}
