package org.framescope.train.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.language.WordList;

/**
 * Exchanges names and words that stand on two sides of something: parties, politicians, countries, outlets, gender,
 * religion. What the sentence says of them stays.
 */
final class Swap {

    private static final Set<String> NOT_NOUNS = WordList.load(Swap.class, "not-nouns.txt").entries().stream()
            .map(WordList.Entry::term)
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;

    private Swap(WordList pairs) {
        List<WordList.Entry> entries = pairs.entries().stream()
                .flatMap(pair -> Stream.of(Side.left(pair), Side.right(pair)))
                .flatMap(side -> Stream.of(side.entry(""), side.entry("'s")))
                .toList();
        this.lexicon = Lexicon.of(entries);
    }

    /** The swap whose pairs stand in the list of this name. */
    static Swap of(String name) {
        return new Swap(WordList.load(Swap.class, name + ".txt"));
    }

    static List<Variation> all() {
        return Stream.of("party", "politician", "country", "outlet", "gender", "religion")
                .map(name -> {
                    Swap swap = of(name);
                    return new Variation(name, false, swap::rewritten);
                })
                .toList();
    }

    /** A place with what comes there. */
    private record Exchange(int begin, int end, String words, int direction) {}

    private Optional<Variant> of(Sentence sentence) {
        List<Exchange> exchanges = sentence.exchanges(lexicon);
        if (exchanges.isEmpty()) {
            return Optional.empty();
        }
        Rewriting out = new Rewriting(sentence.raw());
        exchanges.forEach(e -> out.replace(e.begin(), e.end(), e.words()));
        int first = exchanges.get(0).direction();
        boolean oneWay = exchanges.stream().allMatch(e -> e.direction() == first);
        return Optional.of(new Variant(out.finish(), oneWay ? first : 0));
    }

    Optional<Variant> rewritten(String sentence) {
        return of(new Sentence(Reading.of(Article.ofBody(sentence)).body()));
    }

    /** A sentence in which places are looked for. */
    private record Sentence(FieldText text) {

        String raw() {
            return text.raw();
        }

        /** The longest places first come first; none overlaps another. */
        List<Exchange> exchanges(Lexicon lexicon) {
            List<Match> matches = text.matches(lexicon).stream()
                    .sorted(Comparator.comparingInt(Match::begin)
                            .thenComparing(Comparator.comparingInt(Match::end).reversed()))
                    .toList();
            List<Exchange> exchanges = new ArrayList<>();
            int at = 0;
            for (Match match : matches) {
                Optional<Exchange> exchange = match.begin() < at ? Optional.empty() : exchange(match);
                exchange.ifPresent(exchanges::add);
                at = exchange.map(Exchange::end).orElse(at);
            }
            return exchanges;
        }

        private Optional<Exchange> exchange(Match match) {
            Side side = Side.of(match.entry());
            boolean fits = side.before().isEmpty() || side.before().equals(nounFollows(match.end()) ? "noun" : "end");
            return fits
                    ? side.replacement(raw().substring(match.begin(), match.end()))
                            .map(words -> new Exchange(match.begin(), match.end(), words, side.direction()))
                    : Optional.empty();
        }

        private boolean nounFollows(int end) {
            int next = text.tokenAt(end);
            if (next >= text.tokens().size()) {
                return false;
            }
            Token token = text.tokens().get(next);
            return token.isWord()
                    && raw().substring(end, token.begin()).isBlank()
                    && token.begin() > end
                    && !NOT_NOUNS.contains(token.lower());
        }
    }
}
