package org.framescope.engine.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.framescope.core.bench.Arguments;
import org.framescope.core.bench.Machine;

/**
 * How many articles of 800 words a second {@code framescope batch} reads with all installed models, on one thread and on two,
 * beside what its encoders' passes alone would allow; and how much memory a long input takes. Whole processes with
 * {@code -Xmx1g} and the launcher's other settings. {@code ./framescope bench batch [--articles N] [--many N] [--out FILE]}.
 */
public final class BatchRate {

    private static final int WORDS = 800;
    private static final List<String> PLACES =
            List.of("Easthaven", "Norham", "Saltby", "Lower Teal", "Port Ashe", "Wick");
    private static final List<String> PEOPLE =
            List.of("Anna Petrov", "Marcus Webb", "Joan Okafor", "Luis Herrera", "Mei Tanaka", "Omar Haddad");
    private static final List<String> THINGS = List.of(
            "the ferry landing",
            "the night shift",
            "the new budget",
            "the school roof",
            "the cranes",
            "the water main");

    /** What a paragraph is made of: somebody, somewhere, something and a number take the gaps. */
    private static final List<String> SENTENCES = List.of(
            "The council of %2$s voted %4$d to 4 on Tuesday to postpone work on %3$s, after a debate of six hours.",
            "“We came with an offer and were shown the door,” said %1$s, who leads the talks over %3$s.",
            "According to two people familiar with the talks, a compromise was close on day %4$d but collapsed over one clause.",
            "%1$s called the demands “reckless” and claimed that they would cost %2$s $%4$d million a year.",
            "About %4$d ships are waiting outside the harbor of %2$s, the coast guard reported.",
            "Critics accuse both sides of brutal tactics, and shops in %2$s have warned that fruit could become scarce.",
            "It was widely expected that %3$s would be finished before the summer, %4$d months after it was begun.",
            "The dispute began in March, when the operator announced that %3$s would be replaced in %4$d weeks.");

    private final Path folder;
    private final Map<String, String> figures = new LinkedHashMap<>();

    private BatchRate(Path folder) {
        this.folder = folder;
    }

    /** Runs the measurement and prints its table. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Arguments asked = new Arguments(arguments);
        int articles = asked.number("--articles", 300);
        int many = asked.number("--many", 100_000);
        Path folder = Files.createTempDirectory("framescope-rate");
        try {
            BatchRate rate = new BatchRate(folder);
            rate.run(articles, many);
            String table = rate.table();
            System.out.print(table);
            Optional<Path> out = asked.text("--out").map(Path::of);
            if (out.isPresent()) {
                Files.writeString(out.get(), table);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(int articles, int many) throws IOException, InterruptedException {
        figures.put("machine", Machine.described());
        Path one = articles("one.ndjson", 2, WORDS);
        Path all = articles("all.ndjson", articles, WORDS);
        double start = batch(one, 1, true).seconds();
        Run single = batch(all, 1, true);
        Run both = batch(all, 2, true);
        figure("articles of " + WORDS + " words", articles);
        figure("start of the process, s", start);
        figure("one thread, s", single.seconds());
        figure("two threads, s", both.seconds());
        figure("articles a second, one thread", articles / (single.seconds() - start));
        figure("articles a second, two threads", articles / (both.seconds() - start));
        figure("speed-up by the second thread, whole process", single.seconds() / both.seconds());
        figure(
                "speed-up by the second thread, without the start",
                (single.seconds() - start) / (both.seconds() - start));
        double encoders = new EncoderTime(firstLines(all, 20)).seconds();
        figure("encoders' passes alone, ms an article on one thread", encoders * 1000);
        figure("articles a second that these would allow on two threads", 2 / encoders);
        figure("share of that which is reached", articles / (both.seconds() - start) * encoders / 2);
        figure("largest memory of the process on two threads, MB", both.megabytes());
        Run long100 = batch(articles("many.ndjson", many, 60), 2, false);
        figure("short articles by rules alone", many);
        figure("of them a second, two threads", many / long100.seconds());
        figure("largest memory of the process, MB", long100.megabytes());
    }

    private record Run(double seconds, double megabytes) {}

    private Run batch(Path in, int threads, boolean models) throws IOException, InterruptedException {
        Path none = Files.createDirectories(folder.resolve("none"));
        String modelFolder = models ? System.getProperty("framescope.models.dir") : none.toString();
        Path out = folder.resolve("out-" + in.getFileName() + "-" + threads);
        System.err.println(in.getFileName() + " on " + threads + " threads");
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(List.of(System.getProperty("framescope.bench.flags").split(" ")));
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dframescope.models.dir=" + modelFolder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.framescope.engine.command.Main",
                "batch",
                in.toString(),
                "--out",
                out.toString(),
                "--threads",
                String.valueOf(threads)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        double most = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, megabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        return new Run(seconds, most);
    }

    /** The most that a process has held in memory so far, on Linux; 0 elsewhere. */
    private static double megabytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static List<String> firstLines(Path file, int count) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.limit(count).toList();
        }
    }

    private Path articles(String name, int count, int words) throws IOException {
        Path file = folder.resolve(name);
        Random random = new Random(count);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("{\"id\":\"a" + i + "\",\"outlet\":\"outlet-" + i % 50 + ".example\",\"headline\":\""
                        + PLACES.get(random.nextInt(PLACES.size())) + " postpones a vote\",\"body\":\""
                        + body(random, words)
                        + "\"}\n");
            }
        }
        return file;
    }

    private static String body(Random random, int words) {
        List<String> sentences = new ArrayList<>();
        int written = 0;
        while (written < words) {
            String sentence = String.format(
                    Locale.ROOT,
                    SENTENCES.get(random.nextInt(SENTENCES.size())),
                    PEOPLE.get(random.nextInt(PEOPLE.size())),
                    PLACES.get(random.nextInt(PLACES.size())),
                    THINGS.get(random.nextInt(THINGS.size())),
                    5 + random.nextInt(90));
            sentences.add(sentence + (sentences.size() % 4 == 3 ? "\\n\\n" : " "));
            written += sentence.split(" ").length;
        }
        return String.join("", sentences).strip();
    }

    private void figure(String name, double value) {
        figures.put(name, String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value));
    }

    private String table() {
        StringBuilder table = new StringBuilder("what\tfigure\n");
        figures.forEach(
                (name, value) -> table.append(name).append('\t').append(value).append('\n'));
        return table.toString();
    }
}
