package org.framescope.train.baseline;

import java.util.List;

/** A way to see texts, on which Smile fits logistic regressions. */
interface Representation {

    /** The penalties to choose among, weakest first. */
    List<Double> penalties();

    /** One classifier for each penalty, all fitted on the same examples. */
    List<Classifier> fit(List<Example> train, int labels, List<Double> penalties);

    /**
     * The classifier whose penalty surprises least on folds of the training part that are left out in turn.
     *
     * @param most how many folds to leave out: with one, the choice is rougher and takes a quarter of the time
     */
    default Classifier chosen(List<Example> train, int labels, int most) {
        double[] surprise = new double[penalties().size()];
        List<Integer> folds = Example.folds(train);
        for (int fold : folds.subList(0, Math.min(most, folds.size()))) {
            List<Example> held =
                    train.stream().filter(own -> own.fold() == fold).toList();
            List<Classifier> fitted =
                    fit(train.stream().filter(own -> own.fold() != fold).toList(), labels, penalties());
            for (int i = 0; i < surprise.length; i++) {
                surprise[i] += surprise(fitted.get(i), held);
            }
        }
        int least = 0;
        for (int i = 1; i < surprise.length; i++) {
            least = surprise[i] < surprise[least] ? i : least;
        }
        return fit(train, labels, List.of(penalties().get(least))).get(0);
    }

    private static double surprise(Classifier classifier, List<Example> held) {
        return held.stream()
                .mapToDouble(own -> Math.max(
                        Classifier.LEAST, classifier.probabilities(own.text()).get(own.label())))
                .map(probability -> -Math.log(probability))
                .sum();
    }
}
