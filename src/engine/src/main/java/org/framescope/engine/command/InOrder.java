package org.framescope.engine.command;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Does jobs on several threads and hands out their results in the order of the jobs. Only a few jobs are read ahead, so
 * that memory stays bounded however long the input is; a result is handed out as soon as it and those before it are done.
 */
final class InOrder<T> implements Iterator<T>, AutoCloseable {

    /** Characters of input that may be under way at once. */
    private static final int BUDGET = 32 * 1024 * 1024;

    private static final int AHEAD = 8;

    private final ExecutorService workers;
    private final Thread reader;
    private final BlockingQueue<Pending<T>> queue;
    private final Semaphore budget = new Semaphore(BUDGET);
    private Optional<Pending<T>> next = Optional.empty();

    /** A job's result to come; an empty one ends the queue. */
    private record Pending<T>(int weight, CompletableFuture<Optional<T>> result) {}

    InOrder(Iterator<Job<T>> jobs, int threads) {
        this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        this.queue = new ArrayBlockingQueue<>(AHEAD * threads);
        this.reader = daemon(() -> read(jobs));
        reader.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "framescope");
        thread.setDaemon(true);
        return thread;
    }

    private void read(Iterator<Job<T>> jobs) {
        try {
            while (jobs.hasNext()) {
                start(jobs.next());
            }
            queue.put(new Pending<>(0, CompletableFuture.completedFuture(Optional.empty())));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error unreadable) {
            fail(unreadable);
        }
    }

    private void start(Job<T> job) throws InterruptedException {
        int weight = Math.min(BUDGET, job.weight());
        budget.acquire(weight);
        CompletableFuture<Optional<T>> result =
                CompletableFuture.supplyAsync(() -> Optional.of(job.work().get()), workers);
        queue.put(new Pending<>(weight, result));
    }

    private void fail(Throwable unreadable) {
        try {
            queue.put(new Pending<>(0, CompletableFuture.failedFuture(unreadable)));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is another result, once it is done. What a job or the reading threw is thrown here. */
    @Override
    public boolean hasNext() {
        return result(pending()).isPresent();
    }

    @Override
    public T next() {
        Pending<T> pending = pending();
        T result = result(pending).orElseThrow(NoSuchElementException::new);
        next = Optional.empty();
        budget.release(pending.weight());
        return result;
    }

    private Pending<T> pending() {
        if (next.isEmpty()) {
            try {
                next = Optional.of(queue.take());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a result", interrupted);
            }
        }
        return next.get();
    }

    private static <T> Optional<T> result(Pending<T> pending) {
        try {
            return pending.result().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        workers.shutdownNow();
    }
}
