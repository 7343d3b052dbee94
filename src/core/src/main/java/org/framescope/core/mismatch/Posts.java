package org.framescope.core.mismatch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Token;

/** Which titles and posts the article puts before which surnames: "Speaker" before "Pelosi". */
final class Posts {

    private static final Map<String, String> SHORT = Map.of(
            "rep", "representative",
            "congressman", "representative",
            "congresswoman", "representative",
            "sen", "senator",
            "gov", "governor",
            "pres", "president",
            "gen", "general");

    /** Forms of address, which anybody bears. */
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir");

    private final Map<String, Set<String>> holders = new HashMap<>();

    /** The post before a name, in one word; empty where there is none or a mere form of address. */
    static Optional<String> before(NamePhrase name, FieldText field) {
        List<Token> title = field.tokens().subList(name.titleToken(), name.firstToken());
        Optional<String> last = title.stream()
                .filter(Token::isWord)
                .map(t -> Stem.plain(t.lower()))
                .reduce((first, second) -> second);
        return last.map(word -> SHORT.getOrDefault(word, word)).filter(word -> !ADDRESSES.contains(word));
    }

    void add(NamePhrase name, FieldText field) {
        before(name, field)
                .ifPresent(post -> holders.computeIfAbsent(post, k -> new HashSet<>())
                        .add(Stem.plain(name.lastWord().toLowerCase(Locale.ROOT))));
    }

    /** Whether the article gives this post to others, and to the bearer of the surname another one. */
    boolean isExchanged(String post, String surname) {
        return isOthers(post, surname) && holders.values().stream().anyMatch(bearers -> bearers.contains(surname));
    }

    /** Whether the article gives the post to others, and not to the bearer of this surname. */
    boolean isOthers(String post, String surname) {
        Set<String> bearers = holders.getOrDefault(post, Set.of());
        return !bearers.isEmpty() && !bearers.contains(surname);
    }
}
