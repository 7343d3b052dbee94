package org.framescope.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.framescope.app.served.Database;
import org.framescope.core.bench.Arguments;
import org.framescope.core.bench.Machine;

/**
 * Fifty editors at one desk at once, as a command: {@code framescope bench desk}. First every editor acts as fast as
 * answers come, until that gets no faster: for minutes after its start a service compiles itself, which takes most of two
 * processors. Then actions arrive at random, whether or not earlier ones were answered, and more and more of them, until they
 * are not answered as fast as they come: that is the capacity. Editors who wait for one another's answers would get through
 * more, for they keep everything awake that arrivals one by one must wake. At last actions arrive at 60 % of the capacity, and
 * each is timed from when it was due. {@code --rounds N}: how many rounds of 30 s come first at least.
 */
public final class DeskLoad {

    private static final int EDITORS = 50;
    private static final int PIECES = 200;

    private static final int ROUND_SECONDS = 30;
    /** Compiling alone takes two to three minutes of one processor, in which every round is alike; more of them need less. */
    private static final int LEAST_ROUNDS = 7;

    private static final int MOST_ROUNDS = 14;
    /** A round that is not this much faster than the best before it says that the service is warm. */
    private static final double FASTER = 1.03;

    /** Where the search for the capacity begins, as a share of what editors without rest get through, and how it goes on. */
    private static final double LEAST_SHARE = 0.3;

    private static final double STEP = 0.1;
    private static final int STEP_SECONDS = 20;
    /** Actions are answered as fast as they come while those of less than so many seconds wait at the end. */
    private static final double WAITING_SECONDS = 0.1;

    private static final int LOAD_SECONDS = 120;
    private static final double LOAD = 0.6;

    private static final int SPAN_SECONDS = 10;
    private static final long SPAN = TimeUnit.SECONDS.toNanos(SPAN_SECONDS);

    private DeskLoad() {}

    /** Actions that arrived at one rate, what share of the processors' time that took, and whether all were answered in time. */
    private record Step(double perSecond, double busy, Timings timings, boolean keptUp) {}

    public static void main(String... arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path results = Path.of(arguments[1]);
        Arguments asked = new Arguments(arguments);
        int leastRounds = asked.number("--rounds", LEAST_ROUNDS);
        Path home = Files.createTempDirectory("framescope-load");
        try {
            switch (asked.text("--database").orElse("h2")) {
                case "h2" -> measure(jar, home, List.of(), leastRounds, "h2", results.resolve("desk-load"));
                case "postgresql" -> {
                    try (Database database = Database.durable(Files.createDirectories(home.resolve("postgresql")))) {
                        Path result = results.resolve("desk-load-postgresql");
                        measure(jar, home, database.settings(), leastRounds, "postgresql", result);
                    }
                }
                default -> throw new IllegalArgumentException("--database is h2 or postgresql");
            }
        } finally {
            delete(home);
        }
    }

    /** Writes what was measured beside {@code result}, whose name gets its endings. */
    private static void measure(Path jar, Path home, List<String> database, int leastRounds, String kind, Path result)
            throws Exception {
        try (LoadedDesk desk = LoadedDesk.start(jar, home, database, EDITORS, PIECES)) {
            Arrivals editors = new Arrivals(desk, EDITORS);
            List<Double> rounds = warm(editors, leastRounds);
            desk.turnToUntouchedPieces();
            List<Step> tried = steps(editors, rounds.get(rounds.size() - 1));
            double capacity = tried.stream()
                    .filter(Step::keptUp)
                    .mapToDouble(Step::perSecond)
                    .max()
                    .orElseThrow(() -> new IllegalStateException("not even the least load was answered in time"));
            Processors before = Processors.now();
            Timings timings = editors.atRandom(capacity * LOAD, LOAD_SECONDS).timings();
            Processors after = Processors.now();
            tell(timings);
            String conditions = String.format(
                    Locale.ROOT,
                    "# %s; %d editors, %d pieces; capacity %.0f actions a second, %.0f by editors without rest,"
                            + " %.0f in the first %d s; load %.0f %% of the capacity, for which %s, shared"
                            + " with what acts, worked %.0f %% of their time, and %.1f %% of it were taken by"
                            + " other machines; windows of %d s%n",
                    kind,
                    EDITORS,
                    PIECES,
                    capacity,
                    rounds.get(rounds.size() - 1),
                    rounds.get(0),
                    ROUND_SECONDS,
                    LOAD * 100,
                    Machine.described(),
                    after.busySince(before) * 100,
                    after.stolenSince(before) * 100,
                    SPAN_SECONDS);
            keep(result, "-steps.tsv", steps(tried));
            keep(result, ".tsv", table(timings) + conditions);
        }
    }

    private static void keep(Path result, String ending, String table) throws IOException {
        Files.writeString(result.resolveSibling(result.getFileName() + ending), table);
        System.out.print(table);
    }

    /** Editors without rest, round by round, until two rounds running are hardly faster than the best before them. */
    private static List<Double> warm(Arrivals editors, int leastRounds) throws InterruptedException {
        List<Double> rounds = new ArrayList<>();
        double best = 0;
        int level = 0;
        while (rounds.size() < leastRounds || level < 2 && rounds.size() < MOST_ROUNDS) {
            double reached = editors.withoutRest(ROUND_SECONDS);
            System.err.printf(Locale.ROOT, "round %d: %.0f actions a second%n", rounds.size() + 1, reached);
            rounds.add(reached);
            level = reached < best * FASTER ? level + 1 : 0;
            best = Math.max(best, reached);
        }
        return rounds;
    }

    /** Ever more actions a second, until they are not answered as fast as they come. */
    private static List<Step> steps(Arrivals editors, double most) throws Exception {
        List<Step> steps = new ArrayList<>();
        boolean keptUp = true;
        for (double share = LEAST_SHARE; keptUp; share += STEP) {
            Processors before = Processors.now();
            Arrivals.Answered answered = editors.atRandom(most * share, STEP_SECONDS);
            keptUp = answered.unanswered() < most * share * WAITING_SECONDS;
            Step step = new Step(most * share, Processors.now().busySince(before), answered.timings(), keptUp);
            System.err.print(line(step));
            steps.add(step);
        }
        return steps;
    }

    private static String steps(List<Step> steps) {
        StringBuilder table =
                new StringBuilder("actions_a_second\tprocessors_busy\tmedian_ms\tp99_ms\tp99_to_median\tkept_up\n");
        steps.forEach(step -> table.append(line(step)));
        return table.toString();
    }

    private static String line(Step step) {
        return String.format(
                Locale.ROOT,
                "%.0f\t%.2f\t%.1f\t%.1f\t%.1f\t%s%n",
                step.perSecond(),
                step.busy(),
                step.timings().millis(0.5),
                step.timings().millis(0.99),
                step.timings().tail(),
                step.keptUp() ? "yes" : "no");
    }

    private static String table(Timings timings) {
        StringBuilder table = new StringBuilder(
                "action\tcount\tmedian_ms\tp99_ms\tp99_to_median\tp99_to_median_of_the_median_window\tserver_errors\n");
        table.append(line("all", timings));
        LoadedDesk.ACTIONS.forEach(action -> table.append(line(action, timings.of(action))));
        return table.toString();
    }

    private static String line(String action, Timings timings) {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%d%n",
                action,
                timings.count(),
                timings.millis(0.5),
                timings.millis(0.99),
                timings.tail(),
                timings.tailInSpans(SPAN),
                timings.serverErrors());
    }

    /** Window by window, for whoever looks for a halt. */
    private static void tell(Timings timings) {
        timings.eachSpan(
                SPAN,
                (span, own) -> System.err.printf(
                        Locale.ROOT,
                        "from %d s: median %.1f ms, p99 %.1f ms%n",
                        span * SPAN_SECONDS,
                        own.millis(0.5),
                        own.millis(0.99)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
