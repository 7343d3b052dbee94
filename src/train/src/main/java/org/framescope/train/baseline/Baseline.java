package org.framescope.train.baseline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Something simple that a model should beat. */
interface Baseline {

    /** As tables name it. */
    String name();

    /** The log-odds of label 1, learnt from these examples only. */
    ToDoubleFunction<Example> learn(List<Example> train);

    /** Knows how frequent the labels are, and nothing of the text. */
    static Baseline majority() {
        return new Simple("majority", train -> {
            double logit = Tally.of(train).logit();
            return example -> logit;
        });
    }

    /** Knows how often each outlet was labelled, and nothing of the text; an outlet never met is like all others. */
    static Baseline outletName() {
        return new Simple("outlet-name", train -> {
            Tally all = Tally.of(train);
            Map<String, Tally> outlets = new TreeMap<>();
            train.forEach(own -> outlets.merge(own.outlet(), Tally.of(List.of(own)), Tally::plus));
            return example -> {
                Tally own = outlets.get(example.outlet());
                return own == null ? all.logit() : own.towards(all).logit();
            };
        });
    }

    static Baseline of(String name, Representation representation) {
        return new Simple(name, train -> {
            Classifier classifier = representation.chosen(train, 2, Integer.MAX_VALUE);
            return example -> classifier.logit(example.text());
        });
    }

    /** How something is learnt. */
    @FunctionalInterface
    interface Learner {
        ToDoubleFunction<Example> learn(List<Example> train);
    }

    /** A name and a way to learn. */
    record Simple(String name, Learner learner) implements Baseline {
        @Override
        public ToDoubleFunction<Example> learn(List<Example> train) {
            return learner.learn(train);
        }
    }
}
