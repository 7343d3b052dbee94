package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.framescope.train.corpus.Babe;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;

/**
 * How well the outlet can be guessed from what a model makes of a sentence: a probe learns it on some pages of BABE and
 * guesses on others. What a probe cannot find may still be there; what it finds is there.
 */
public final class LeakProbe {

    /** Outlets with fewer sentences cannot be learnt, and would make the mean over outlets a matter of chance. */
    private static final int LEAST_SENTENCES = 50;

    private static final String PROTOCOL = "babe.outlet-leak";

    private final List<String> outlets;
    private final List<Split> splits;

    private LeakProbe(List<String> outlets, List<Example> examples) {
        this.outlets = List.copyOf(outlets);
        this.splits = Split.eachFold(examples);
    }

    /** A probe of all outlets that are frequent enough; folds are those whose pages stay together. */
    public static LeakProbe of(List<Babe.Item> babe, Folds byPage) {
        Map<String, Integer> sizes = new TreeMap<>();
        babe.forEach(own -> sizes.merge(own.outlet(), 1, Integer::sum));
        List<String> outlets = sizes.keySet().stream()
                .filter(own -> sizes.get(own) >= LEAST_SENTENCES)
                .toList();
        List<Example> examples = new ArrayList<>();
        for (Babe.Item own : babe) {
            int label = outlets.indexOf(own.outlet());
            if (label >= 0) {
                examples.add(new Example(own.text(), label, byPage.of(own.text()), own.outlet(), own.link()));
            }
        }
        return new LeakProbe(outlets, examples);
    }

    /** How many outlets there are to choose from. */
    public int outlets() {
        return outlets.size();
    }

    /** Guesses from a vector: an encoder's, a fine-tuned one's, or a single logit's. Each text is encoded once. */
    public List<FigureRow> ofVectors(String system, Function<String, double[]> vector) {
        return guessed(system, new TextVectors(SentenceBaselines.remembering(vector)));
    }

    /** Guesses from the words themselves: what there is to be found. */
    public List<FigureRow> ofWords() {
        return guessed("bag-of-words", new BagOfWords());
    }

    /** Always guesses the outlet that is most frequent in the training part: what finds nothing. */
    public List<FigureRow> floor() {
        return figures("majority", train -> {
            int[] sizes = new int[outlets.size()];
            train.forEach(own -> sizes[own.label()]++);
            int largest = 0;
            for (int label = 1; label < sizes.length; label++) {
                largest = sizes[label] > sizes[largest] ? label : largest;
            }
            int guess = largest;
            return text -> guess;
        });
    }

    private List<FigureRow> guessed(String system, Representation representation) {
        return figures(system, train -> representation.chosen(train, outlets.size(), 1)::label);
    }

    private List<FigureRow> figures(String system, Function<List<Example>, Guesser> learner) {
        List<Guess> guesses = new ArrayList<>();
        for (Split split : splits) {
            Guesser guesser = learner.apply(split.train());
            split.held().forEach(own -> guesses.add(new Guess(own.label(), guesser.outlet(own.text()), own.cluster())));
        }
        Guess.Worth worth = Guess.worth(guesses, outlets.size());
        List<Guess.Worth> redrawn =
                new ClusterBootstrap<>(guesses, Guess::page).redrawn(rows -> Guess.worth(rows, outlets.size()));
        return List.of(
                new FigureRow(
                        PROTOCOL,
                        system,
                        "accuracy",
                        worth.accuracy(),
                        ClusterBootstrap.middle(redrawn, Guess.Worth::accuracy),
                        guesses.size()),
                new FigureRow(
                        PROTOCOL,
                        system,
                        "macro-f1",
                        worth.macroF1(),
                        ClusterBootstrap.middle(redrawn, Guess.Worth::macroF1),
                        guesses.size()));
    }

    /** Names an outlet for a text. */
    @FunctionalInterface
    private interface Guesser {
        int outlet(String text);
    }
}
