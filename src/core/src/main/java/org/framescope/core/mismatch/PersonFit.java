package org.framescope.core.mismatch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the article tells of a person what the caption tells of them: how much of the caption's plain words stands in one
 * sentence with the person, beside the most that stands in any one sentence. A name exchanged for another of the same
 * article is known to it, but not in this matter.
 */
final class PersonFit {

    private final Comparison comparison;
    private final Map<Integer, Double> weights = new HashMap<>();
    private final double most;

    PersonFit(Comparison comparison) {
        this.comparison = comparison;
        for (Term term : comparison.shared()) {
            if (!term.name()) {
                comparison.ground().sentencesOf(term.stem()).forEach(s -> weights.merge(s, term.weight(), Double::sum));
            }
        }
        this.most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The least fit among the persons that the article knows, 0..1; 1 where it knows none or shares no plain word. */
    double least(List<Comparison.Judged> persons) {
        return persons.stream()
                .filter(p -> p.recognition().isKnown())
                .mapToDouble(p -> of(p.name()))
                .min()
                .orElse(1);
    }

    /** Whether the article gives the person's post to others only. */
    boolean hasPostOfOthers(Name person) {
        return person.post()
                .filter(post -> comparison.ground().posts().isOthers(post, person.surname()))
                .isPresent();
    }

    /**
     * Whether the article gives the person another post, and this one to others. There are a hundred senators and as many
     * presidents as countries: that somebody else has the post, too, proves nothing.
     */
    boolean hasExchangedPost(Name person) {
        return person.post()
                .filter(post -> comparison.ground().posts().isExchanged(post, person.surname()))
                .isPresent();
    }

    /** The person that stands in the caption most strangely: with another's post first, then with the least fit. */
    Optional<Name> misplaced() {
        return comparison.names(Name.Kind.PERSON).stream()
                .filter(p -> p.recognition() != Recognition.NONE)
                .map(Comparison.Judged::name)
                .min(Comparator.comparing((Name n) -> !hasPostOfOthers(n)).thenComparingDouble(this::of));
    }

    private double of(Name person) {
        if (most == 0) {
            return 1;
        }
        Set<Integer> around = new HashSet<>();
        for (int sentence : comparison.ground().sentencesOf(Stem.of(person.surname()))) {
            around.add(sentence);
            around.add(sentence + 1);
        }
        double best = around.stream()
                .mapToDouble(s -> weights.getOrDefault(s, 0.0))
                .max()
                .orElse(0);
        return best / most;
    }
}
