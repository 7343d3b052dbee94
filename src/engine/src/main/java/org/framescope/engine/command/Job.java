package org.framescope.engine.command;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work on one input, not yet done.
 *
 * @param weight about how many characters it holds in memory
 */
record Job<T>(int weight, Supplier<T> work) {

    /** The same work with a further step. */
    <R> Job<R> then(Function<T, R> step) {
        return new Job<>(weight, () -> step.apply(work.get()));
    }
}
