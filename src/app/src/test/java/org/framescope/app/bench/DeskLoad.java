package org.framescope.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.bench.Arguments;
import org.framescope.core.bench.Machine;

/**
 * Fifty editors at one desk at once, as a command: {@code framescope bench desk}. First every editor acts as fast as
 * answers come, until that gets no faster: for minutes after its start a service compiles itself, which takes most of two
 * processors. What it answers then is the capacity; then actions arrive at random at 60 % of it, whether or not earlier ones
 * were answered, and each is timed from when it was due. {@code --rounds N}: how many rounds of 30 s at least come first.
 */
public final class DeskLoad {

    private static final int EDITORS = 50;
    private static final int PIECES = 200;
    /** What a browser keeps open to one place at most; what comes beyond waits in the browser, and its time runs. */
    private static final int CONNECTIONS = 6;

    private static final int CAPACITY_SECONDS = 30;
    /** Compiling alone takes two to three minutes of one processor, in which every round is alike; more of them need less. */
    private static final int LEAST_ROUNDS = 7;

    private static final int MOST_ROUNDS = 14;
    /** A round that is not this much faster than the best before it says that the service is warm. */
    private static final double FASTER = 1.03;

    private static final int LOAD_SECONDS = 120;
    private static final double LOAD = 0.6;
    /** Where the kernel's line has the time that was stolen. */
    private static final int STOLEN = 7;

    private static final long SEED = 20261126L;

    private DeskLoad() {}

    /** A halt of seconds spoils the p99 of two minutes; the median of windows tells how it is in most of them. */
    private static final int WINDOW_SECONDS = 10;

    /** An action's time in nanoseconds, from when it was due, in which window that was, and its worst status. */
    private record Sample(String action, int window, long nanos, int status) {}

    public static void main(String... arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path result = Path.of(arguments[1]);
        int leastRounds = new Arguments(arguments).number("--rounds", LEAST_ROUNDS);
        Path home = Files.createTempDirectory("framescope-load");
        try (LoadedDesk desk = LoadedDesk.start(jar, home, EDITORS, PIECES)) {
            List<Double> rounds = warm(desk, leastRounds);
            double capacity = rounds.get(rounds.size() - 1);
            long[] before = processors();
            List<Sample> samples = open(desk, capacity * LOAD, LOAD_SECONDS);
            tell(samples);
            write(result, rounds, samples, stolen(before, processors()));
            System.out.print(Files.readString(result));
        } finally {
            delete(home);
        }
    }

    /** The capacity, round by round, until two rounds running are hardly faster than the best before them. */
    private static List<Double> warm(LoadedDesk desk, int leastRounds) throws InterruptedException {
        List<Double> rounds = new ArrayList<>();
        double best = 0;
        int level = 0;
        while (rounds.size() < leastRounds || level < 2 && rounds.size() < MOST_ROUNDS) {
            double capacity = closed(desk, CAPACITY_SECONDS);
            System.err.printf(Locale.ROOT, "round %d: %.0f actions a second%n", rounds.size() + 1, capacity);
            rounds.add(capacity);
            level = capacity < best * FASTER ? level + 1 : 0;
            best = Math.max(best, capacity);
        }
        return rounds;
    }

    /** What the kernel counts of all processors' time by kind; nothing where it does not. */
    private static long[] processors() throws IOException {
        Path counts = Path.of("/proc/stat");
        return Files.exists(counts)
                ? Arrays.stream(Files.readAllLines(counts).get(0).split(" +"))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray()
                : new long[0];
    }

    /** The share of the processors' time that another machine on the same hardware had; NaN where nobody knows. */
    private static double stolen(long[] before, long[] after) {
        return after.length <= STOLEN
                ? Double.NaN
                : (double) (after[STOLEN] - before[STOLEN])
                        / (Arrays.stream(after).sum() - Arrays.stream(before).sum());
    }

    /** As many actions a second as answers allow. */
    private static double closed(LoadedDesk desk, int seconds) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        for (int i = 0; i < EDITORS; i++) {
            int editor = i;
            editors.execute(() -> {
                Random random = new Random(SEED + editor);
                while (System.nanoTime() < end) {
                    desk.act(editor, desk.action(random), random);
                    done.incrementAndGet();
                }
            });
        }
        editors.shutdown();
        editors.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        return (double) done.get() / seconds;
    }

    /** Actions that arrive at random, so many a second on average. */
    private static List<Sample> open(LoadedDesk desk, double perSecond, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Sample> samples = new ConcurrentLinkedQueue<>();
        ExecutorService waiting = Executors.newFixedThreadPool(EDITORS * CONNECTIONS);
        Random random = new Random(SEED);
        long begin = System.nanoTime();
        long due = begin;
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        while (due < end) {
            due += (long) (-Math.log(1 - random.nextDouble()) / perSecond * TimeUnit.SECONDS.toNanos(1));
            sleepUntil(due);
            long moment = due;
            int editor = random.nextInt(EDITORS);
            String action = desk.action(random);
            Random own = new Random(random.nextLong());
            int window = (int) (TimeUnit.NANOSECONDS.toSeconds(due - begin) / WINDOW_SECONDS);
            waiting.execute(() -> {
                int status = desk.act(editor, action, own);
                samples.add(new Sample(action, window, System.nanoTime() - moment, status));
            });
        }
        waiting.shutdown();
        waiting.awaitTermination(60, TimeUnit.SECONDS);
        return new ArrayList<>(samples);
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        long left = moment - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private static void write(Path result, List<Double> rounds, List<Sample> samples, double stolen)
            throws IOException {
        StringBuilder table = new StringBuilder(
                "action\tcount\tmedian_ms\tp99_ms\tp99_to_median\tp99_to_median_of_the_median_window\tserver_errors\n");
        for (String action :
                Stream.concat(Stream.of("all"), LoadedDesk.ACTIONS.stream()).toList()) {
            List<Sample> mine = samples.stream()
                    .filter(s -> action.equals("all") || s.action().equals(action))
                    .toList();
            double[] millis = millis(mine);
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%d%n",
                    action,
                    millis.length,
                    quantile(millis, 0.5),
                    quantile(millis, 0.99),
                    quantile(millis, 0.99) / quantile(millis, 0.5),
                    windows(mine),
                    mine.stream().filter(s -> s.status() >= 500).count()));
        }
        table.append(String.format(
                Locale.ROOT,
                "# %d editors, %d pieces; capacity %.0f actions a second, %.0f in the first %d s; load %.0f %% of it;"
                        + " %s, shared with what acts, %.1f %% of them taken by other machines meanwhile;"
                        + " windows of %d s%n",
                EDITORS,
                PIECES,
                rounds.get(rounds.size() - 1),
                rounds.get(0),
                CAPACITY_SECONDS,
                LOAD * 100,
                Machine.described(),
                stolen * 100,
                WINDOW_SECONDS));
        Files.writeString(result, table.toString());
    }

    private static double[] millis(List<Sample> samples) {
        return samples.stream().mapToDouble(s -> s.nanos() / 1e6).sorted().toArray();
    }

    /** Window by window, for whoever looks for a halt. */
    private static void tell(List<Sample> samples) {
        new TreeMap<>(samples.stream().collect(Collectors.groupingBy(Sample::window)))
                .forEach((window, own) -> System.err.printf(
                        Locale.ROOT,
                        "from %d s: median %.1f ms, p99 %.1f ms%n",
                        window * WINDOW_SECONDS,
                        quantile(millis(own), 0.5),
                        quantile(millis(own), 0.99)));
    }

    /** The median of what the windows have as their p99 to median. */
    private static double windows(List<Sample> samples) {
        double[] ratios = samples.stream().collect(Collectors.groupingBy(Sample::window)).values().stream()
                .map(DeskLoad::millis)
                .mapToDouble(own -> quantile(own, 0.99) / quantile(own, 0.5))
                .sorted()
                .toArray();
        return quantile(ratios, 0.5);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
