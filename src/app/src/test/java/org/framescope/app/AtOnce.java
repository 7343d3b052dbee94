package org.framescope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Lets each do theirs in a thread of their own; gives what came of it, in the order of the asked. */
    public static <T> List<T> call(List<? extends Callable<T>> asked) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(asked.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(asked)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
