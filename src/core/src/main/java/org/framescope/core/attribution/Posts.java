package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Token;

/** Who is introduced with which post: "President Maria Sanchez", "Leonid Slutsky, a negotiator". */
final class Posts {

    /** Introductions of one person whose surroundings are kept. */
    private static final int MOST_INTRODUCTIONS = 10;

    private final Map<String, Map<String, Holder>> holders = new HashMap<>();

    /** Where somebody is introduced first, and the words that stand around there and at later introductions. */
    private static final class Holder {
        private final int place;
        private final Set<String> around = new HashSet<>();
        private int introductions;

        Holder(int place) {
            this.place = place;
        }

        void add(List<Token> window) {
            if (introductions++ < MOST_INTRODUCTIONS) {
                window.forEach(t -> around.add(plain(t.lower())));
            }
        }
    }

    void introduce(String person, Surroundings around, int place) {
        for (String post : around.posts()) {
            holders.computeIfAbsent(post, p -> new LinkedHashMap<>())
                    .computeIfAbsent(person, p -> new Holder(place))
                    .add(around.window());
        }
    }

    private static String plain(String word) {
        return word.equals("gop") || word.equals("republicans") ? "republican" : word;
    }

    /** The only person with this post, introduced in {@code from..to}, with all these words around. */
    Optional<String> holder(String post, Set<String> words, int from, int to) {
        List<Map.Entry<String, Holder>> fitting = holders.getOrDefault(post, Map.of()).entrySet().stream()
                .filter(e -> words.stream().map(Posts::plain).allMatch(e.getValue().around::contains))
                .limit(2)
                .toList();
        return fitting.size() == 1
                ? fitting.stream()
                        .filter(e -> from <= e.getValue().place && e.getValue().place < to)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }
}
