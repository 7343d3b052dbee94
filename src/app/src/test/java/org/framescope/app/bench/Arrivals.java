package org.framescope.app.bench;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Editors who act at a desk, either as fast as they are answered or at moments of their own. */
final class Arrivals {

    private static final long SEED = 20261126L;

    private final LoadedDesk desk;
    private final int editors;

    Arrivals(LoadedDesk desk, int editors) {
        this.desk = desk;
        this.editors = editors;
    }

    /** What came of a time in which actions arrived, and how many were not answered yet when it ended. */
    record Answered(Timings timings, int unanswered) {}

    /** As many actions a second as answers allow. */
    double withoutRest(int seconds) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService acting = Executors.newFixedThreadPool(editors);
        for (int i = 0; i < editors; i++) {
            int editor = i;
            acting.execute(() -> {
                Random random = new Random(SEED + editor);
                while (System.nanoTime() < end) {
                    desk.act(editor, desk.action(random), random);
                    done.incrementAndGet();
                }
            });
        }
        untilAnswered(acting);
        return (double) done.get() / seconds;
    }

    /** Actions that arrive at random, so many a second on average; returns when all are answered. */
    Answered atRandom(double perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Timings.Timing> timings = new ConcurrentLinkedQueue<>();
        ExecutorService acting = Executors.newFixedThreadPool(editors * LoadedDesk.CONNECTIONS);
        Random random = new Random(SEED);
        int arrived = 0;
        long begin = System.nanoTime();
        long due = 0;
        long end = TimeUnit.SECONDS.toNanos(seconds);
        while (due < end) {
            due += (long) (-Math.log(1 - random.nextDouble()) / perSecond * TimeUnit.SECONDS.toNanos(1));
            sleepUntil(begin + due);
            arrived++;
            long moment = due;
            int editor = random.nextInt(editors);
            String action = desk.action(random);
            Random own = new Random(random.nextLong());
            acting.execute(() -> {
                int status = desk.act(editor, action, own);
                timings.add(new Timings.Timing(action, moment, System.nanoTime() - begin - moment, status));
            });
        }
        int unanswered = arrived - timings.size();
        untilAnswered(acting);
        return new Answered(new Timings(new ArrayList<>(timings)), unanswered);
    }

    private static void untilAnswered(ExecutorService acting) throws InterruptedException {
        acting.shutdown();
        if (!acting.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("actions were not answered within five minutes");
        }
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        long left = moment - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
