package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A caption or headline held against the article's own text: what both have, what only the caption has.
 *
 * @param shared telling words that the article has
 * @param missing telling words that it lacks
 * @param names the names with how well the article knows each
 * @param bestSentence the sentence that shares most; empty where none shares anything
 * @param bestWeight the weight of what it shares
 */
record Comparison(
        ShortText text,
        Ground ground,
        List<Term> shared,
        List<Term> missing,
        List<Judged> names,
        Optional<Ground.Place> bestSentence,
        double bestWeight) {

    /** A name and how well the article knows it. */
    record Judged(Name name, Recognition recognition) {}

    Comparison {
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
        names = List.copyOf(names);
    }

    static Comparison of(ShortText text, Ground ground) {
        List<Term> shared = new ArrayList<>();
        List<Term> missing = new ArrayList<>();
        Map<Integer, Double> weights = new HashMap<>();
        for (Term term : text.terms()) {
            (ground.has(term.stem()) ? shared : missing).add(term);
            ground.sentencesOf(term.stem()).forEach(s -> weights.merge(s, term.weight(), Double::sum));
        }
        int best = -1;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            double lead = best < 0 ? 1 : entry.getValue() - weights.get(best);
            best = lead > 0 || lead == 0 && entry.getKey() < best ? entry.getKey() : best;
        }
        List<Judged> names = text.names().stream()
                .map(n -> new Judged(n, Recognition.of(n, ground)))
                .toList();
        Optional<Ground.Place> sentence = best < 0 ? Optional.empty() : Optional.of(ground.sentence(best));
        return new Comparison(text, ground, shared, missing, names, sentence, best < 0 ? 0 : weights.get(best));
    }

    static double weight(List<Term> terms) {
        return terms.stream().mapToDouble(Term::weight).sum();
    }

    double sharedWeight() {
        return weight(shared);
    }

    double allWeight() {
        return weight(shared) + weight(missing);
    }

    /** Cosine between the weighted words of the short text and those of the article, 0..1. */
    double wordFit() {
        double product = 0;
        double length = 0;
        for (Term term : text.terms()) {
            product += term.weight() * ground.centrality(term.stem());
            length += term.weight() * term.weight();
        }
        return product / Math.sqrt(length + 1e-9);
    }

    double pairWeight() {
        return text.pairs().stream().mapToDouble(WordPair::weight).sum();
    }

    double sharedPairWeight() {
        return text.pairs().stream()
                .filter(ground::has)
                .mapToDouble(WordPair::weight)
                .sum();
    }

    List<Judged> names(Name.Kind kind) {
        return names.stream().filter(n -> n.name().is(kind)).toList();
    }
}
