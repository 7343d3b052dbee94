package org.framescope.app.campaign;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.framescope.app.served.Database;
import org.framescope.app.served.Service;

/** Puts two services on one database through a campaign, and looks at what is left. */
final class Ordeal {

    private static final int LONGEST_WAIT_MILLIS = 1_500;
    private static final int MOST_MINUTES = 120;

    private final Campaign campaign;
    private final Path folder;
    private final Consumer<String> say;
    private final Random random;
    private final long begin = System.nanoTime();

    Ordeal(Campaign campaign, Path folder, Consumer<String> say) {
        this.campaign = campaign;
        this.folder = folder;
        this.say = say;
        this.random = new Random(campaign.seed());
    }

    Outcome run() throws IOException, InterruptedException, SQLException {
        Path in = Articles.write(folder.resolve("in.ndjson"), campaign.articles(), campaign.seed());
        Path expected = commandLine(in).resolve("reports.ndjson");
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Database database = Database.quick(data)) {
            List<Service> services = new ArrayList<>();
            try {
                services.add(service("a", database));
                services.get(0).awaitReady();
                services.add(service("b", database));
                return go(in, expected, database, services);
            } finally {
                for (Service service : services) {
                    service.close();
                }
            }
        }
    }

    private Service service(String name, Database database) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "framescope.home=" + folder,
                "framescope.models.dir=",
                "framescope.examples=false",
                "framescope.batch.rest=" + campaign.rest().toMillis() + "ms",
                "framescope.batch.threads=2"));
        settings.addAll(database.settings());
        return new Service(campaign.jar(), folder.resolve(name + ".log"), Service.SMALL, settings);
    }

    private Outcome go(Path in, Path expected, Database database, List<Service> services)
            throws IOException, InterruptedException, SQLException {
        HttpResponse<String> accepted = services.get(0).post("/api/v1/batches", in);
        if (accepted.statusCode() != 202) {
            throw new IllegalStateException(accepted.body());
        }
        String location = URI.create(accepted.headers().firstValue("Location").orElseThrow())
                .getPath();
        int before = kill(campaign.kills() / 2, database, services);
        // A service that starts where there is no database ends with a sentence, and nobody here starts it again.
        for (Service service : services) {
            service.awaitReady();
        }
        double gap = outage(database);
        int kills = before + kill(campaign.kills() - campaign.kills() / 2, database, services);
        awaitEnd(database);
        double seconds = (System.nanoTime() - begin) / 1e9;
        services.get(0).awaitReady();
        Path results = services.get(0).download(location + "/results", folder.resolve("results.ndjson"));
        return new Outcome(
                kills,
                database.number("select total from batch"),
                database.number("select count(*) from batch_item where state in ('SCORED', 'SKIPPED', 'FAILED')"),
                done(database),
                database.number("select count(*) from analysis"),
                database.number("select count(*) from batch_item where token > 1"),
                Files.mismatch(expected, results) == -1,
                gap,
                seconds);
    }

    /** Kills one service after the other, whichever the seed says, a random moment after it was ready to work. */
    private int kill(int times, Database database, List<Service> services)
            throws IOException, InterruptedException, SQLException {
        int kills = 0;
        while (kills < times
                && !isOver(database)
                && System.nanoTime() - begin < campaign.longest().toNanos()) {
            Service victim = services.get(random.nextInt(services.size()));
            victim.awaitReady();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
            victim.kill();
            victim.start();
            kills++;
            if (kills % 25 == 0) {
                say.accept(kills + " of " + times + " kills, " + done(database) + " articles done");
            }
        }
        return kills;
    }

    /** Stops the database for a while; the seconds from its return until the batch has gone on by itself. */
    private double outage(Database database) throws IOException, InterruptedException, SQLException {
        if (campaign.outage().isZero()) {
            return -1;
        }
        say.accept("the database is stopped for " + campaign.outage().toSeconds() + " s");
        database.stop();
        TimeUnit.MILLISECONDS.sleep(campaign.outage().toMillis());
        database.start();
        long back = System.nanoTime();
        long before = done(database);
        while (done(database) == before && !isOver(database)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - back) / 1e9;
    }

    private static long done(Database database) throws SQLException {
        return database.number("select scored + skipped + failed from batch");
    }

    private static boolean isOver(Database database) throws SQLException {
        return database.number("select count(*) from batch where state = 'FINISHED'") == 1;
    }

    private static void awaitEnd(Database database) throws InterruptedException, SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        while (!isOver(database)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the batch does not end");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** What the command line makes of the same articles, undisturbed. */
    private Path commandLine(Path in) throws IOException, InterruptedException {
        Path out = folder.resolve("expected");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dframescope.models.dir=" + Files.createDirectories(folder.resolve("none")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.framescope.engine.command.Main",
                        "batch",
                        in.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile())
                .start();
        process.waitFor();
        return out;
    }
}
