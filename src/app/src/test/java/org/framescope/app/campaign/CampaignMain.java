package org.framescope.app.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code ./framescope bench kills [--kills N] [--articles N] [--seed N] [--outage SECONDS] [--rest MS] [--minutes N] [--out FILE]}. */
public final class CampaignMain {

    private static final Path JAR = Path.of("src/app/target/quarkus-app/quarkus-run.jar");

    private CampaignMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        List<String> words = Arrays.asList(arguments);
        int kills = number(words, "--kills", 500);
        int articles = number(words, "--articles", 10_000);
        int outage = number(words, "--outage", 30);
        int seed = number(words, "--seed", 2026);
        int rest = number(words, "--rest", 650);
        int minutes = number(words, "--minutes", 240);
        Path folder = Files.createTempDirectory("framescope-campaign");
        Campaign campaign = new Campaign(
                JAR,
                articles,
                kills,
                Duration.ofSeconds(outage),
                Duration.ofMillis(rest),
                Duration.ofMinutes(minutes),
                seed);
        System.err.println("logs and results in " + folder);
        Outcome outcome = new Ordeal(campaign, folder, System.err::println).run();
        String table = "seed\t" + seed + "\nseconds of the database's outage\t" + outage + "\n" + outcome.table();
        System.out.print(table);
        Optional<Path> out = value(words, "--out").map(Path::of);
        if (out.isPresent()) {
            Files.writeString(out.get(), "what\tvalue\n" + table);
        }
        System.exit(outcome.lost() == 0 && outcome.duplicated() == 0 && outcome.same() ? 0 : 1);
    }

    private static int number(List<String> words, String name, int otherwise) {
        return value(words, name).map(Integer::parseInt).orElse(otherwise);
    }

    private static Optional<String> value(List<String> words, String name) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
