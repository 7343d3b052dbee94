package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts from how many places an article has what it puts to others.
 *
 * <ul>
 *   <li>Whoever speaks to the outlet itself is an origin; also where an agency carries more of the same speaker.
 *   <li>Of an attribution with a chain the station nearest the outlet is the origin. All speakers whom the article has
 *       only through one station are one origin with it, and so is one speaker with all stations that carry nobody else:
 *       five citations of one agency report are one, and one man in three agencies is one.
 *   <li>A document and its issuer are one. Sources without a name count by their words, their article left out.
 *   <li>Unresolved pronouns and statements without a source do not count: nobody can tell whether they add anything.
 * </ul>
 */
final class Origins {

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private final Set<String> direct = new HashSet<>();
    /** Each origin's station or speaker that stands for it; ties are followed to the end. */
    private final Map<String, String> tied = new HashMap<>();

    private Origins() {}

    static int count(List<Attribution> attributions) {
        Origins origins = new Origins();
        attributions.stream()
                .filter(a -> a.chain().isEmpty())
                .forEach(a -> a.source().flatMap(Origins::of).ifPresent(origins::direct));
        attributions.stream().filter(a -> !a.chain().isEmpty()).forEach(origins::carried);
        return (int) origins.tied.keySet().stream().map(origins::end).distinct().count();
    }

    private void direct(String origin) {
        direct.add(origin);
        tied.putIfAbsent(origin, origin);
    }

    private void carried(Attribution attribution) {
        Hop nearest = attribution.chain().get(0);
        String station = key(nearest.name().orElse(nearest.passage().text()));
        Optional<String> speaker =
                attribution.source().filter(s -> s.name().isPresent()).flatMap(Origins::of);
        if (speaker.filter(direct::contains).isPresent()) {
            return;
        }
        tied.putIfAbsent(station, station);
        speaker.ifPresent(s -> tied.put(end(s), end(station)));
    }

    /** What stands for an origin; the way there is shortened, so that all ways stay short. */
    private String end(String origin) {
        String at = origin;
        String next = tied.getOrDefault(at, at);
        while (!next.equals(at)) {
            String behind = tied.getOrDefault(next, next);
            tied.put(at, behind);
            at = next;
            next = behind;
        }
        return at;
    }

    private static Optional<String> of(Source source) {
        boolean unresolved =
                source.type() == SourceType.PRONOUN && source.name().isEmpty();
        return unresolved
                ? Optional.empty()
                : Optional.of(key(source.name().orElse(source.passage().text())));
    }

    private static String key(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return ARTICLES.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(a -> lower.substring(a.length()))
                .orElse(lower);
    }
}
