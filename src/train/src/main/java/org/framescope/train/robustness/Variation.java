package org.framescope.train.robustness;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to write a sentence otherwise.
 *
 * @param invisible whether a reader sees no difference, so that no score may move at all
 * @param rewriting gives the other form; empty where the sentence has nothing to rewrite
 */
public record Variation(String name, boolean invisible, Function<String, Optional<Variant>> rewriting) {

    /** A text in the other form; empty where nothing in it can be written otherwise. */
    public Optional<Variant> of(String sentence) {
        return rewriting.apply(sentence).filter(v -> !v.text().equals(sentence));
    }

    /** All variations, in the order of the table. */
    static List<Variation> all() {
        return Stream.of(Invisible.all(), Typography.all(), Swap.all(), List.of(Persons.variation()))
                .flatMap(List::stream)
                .toList();
    }

    /** Those that exchange names and words of two sides, and spellings of two countries: no judgement may follow them. */
    public static List<Variation> mirrors() {
        Swap dialect = Swap.of("dialect");
        return Stream.of(Swap.all(), List.of(Persons.variation(), new Variation("dialect", false, dialect::rewritten)))
                .flatMap(List::stream)
                .toList();
    }

    /** A way of writing that knows no sides. */
    static Variation of(String name, boolean invisible, Function<String, String> rewriting) {
        return new Variation(name, invisible, s -> Optional.of(Variant.of(rewriting.apply(s))));
    }
}
