package org.framescope.app.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.framescope.app.served.Service;
import org.framescope.core.bench.Arguments;

/** {@code ./framescope bench kills [--kills N] [--articles N] [--seed N] [--outage SECONDS] [--rest MS] [--minutes N] [--out FILE]}. */
public final class CampaignMain {

    private CampaignMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        Arguments asked = new Arguments(arguments);
        int kills = asked.number("--kills", 500);
        int articles = asked.number("--articles", 10_000);
        int outage = asked.number("--outage", 30);
        int seed = asked.number("--seed", 2026);
        int rest = asked.number("--rest", 650);
        int minutes = asked.number("--minutes", 240);
        Path folder = Files.createTempDirectory("framescope-campaign");
        Campaign campaign = new Campaign(
                Service.JAR,
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
        Optional<Path> out = asked.text("--out").map(Path::of);
        if (out.isPresent()) {
            Files.writeString(out.get(), "what\tvalue\n" + table);
        }
        System.exit(outcome.lost() == 0 && outcome.duplicated() == 0 && outcome.same() ? 0 : 1);
    }
}
