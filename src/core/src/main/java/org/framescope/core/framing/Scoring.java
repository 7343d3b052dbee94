package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Takes the score of one article apart: measure by measure, passage by passage. */
final class Scoring {

    /** More passages than these say no more to a reader. */
    private static final int MOST_PASSAGES = 3;

    private final FramingBundle bundle;
    private final FramingModel model;
    private final List<SentenceFacts> sentences;
    private final Map<String, Double> values;
    /** Many measures point at the same sentences: what they are worth is reckoned once. */
    private final Map<SentenceFacts, Double> without = new HashMap<>();

    Scoring(FramingBundle bundle, List<SentenceFacts> sentences) {
        this.bundle = bundle;
        this.model = bundle.framing();
        this.sentences = sentences;
        this.values = values(sentences);
    }

    private Map<String, Double> values(List<SentenceFacts> of) {
        Map<String, Double> found = new HashMap<>();
        for (Term term : model.terms()) {
            OptionalDouble value = FramingMeasures.named(term.measure()).value(of);
            value.ifPresent(v -> found.put(term.measure(), v));
        }
        return found;
    }

    /** The names of the measures that could be taken. */
    List<FramingMeasure> measured() {
        return model.terms().stream()
                .map(Term::measure)
                .filter(values::containsKey)
                .map(FramingMeasures::named)
                .toList();
    }

    FramingVerdict verdict() {
        List<Contribution> contributions = model.terms().stream()
                .filter(term -> values.containsKey(term.measure()))
                .map(this::contribution)
                .sorted(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.logOdds()))
                        .thenComparing(Contribution::measure))
                .toList();
        double sum = model.intercept();
        for (Contribution contribution : contributions) {
            sum += contribution.logOdds();
        }
        double probability = FramingModel.sigmoid(sum);
        return new FramingVerdict(
                bundle.id(),
                probability,
                model.interval(values),
                model.labels().band(probability),
                model.labels().labels(probability),
                model.intercept(),
                contributions);
    }

    private Contribution contribution(Term term) {
        double value = values.get(term.measure());
        return new Contribution(term.measure(), value, term.typical(), term.at(value), passages(term, value));
    }

    /** The sentences that hold the measure on its side of what is typical, the strongest first; none where none was counted. */
    private List<PassageEffect> passages(Term term, double value) {
        if (value == 0) {
            return List.of();
        }
        Formula formula = FramingMeasures.named(term.measure()).formula();
        double side = Math.signum(value - term.typical());
        return sentences.stream()
                .filter(s -> side * formula.pull(s, term.typical()) > 0)
                .sorted(Comparator.comparingDouble((SentenceFacts s) -> -side * formula.pull(s, term.typical())))
                .limit(MOST_PASSAGES)
                .map(s -> new PassageEffect(s.passage(), without.computeIfAbsent(s, this::probabilityWithout)))
                .toList();
    }

    private double probabilityWithout(SentenceFacts sentence) {
        List<SentenceFacts> rest = new ArrayList<>(sentences);
        rest.remove(sentence);
        return model.probability(values(rest));
    }
}
