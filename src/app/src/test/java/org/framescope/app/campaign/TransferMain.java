package org.framescope.app.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.framescope.app.security.Secrets;
import org.framescope.app.served.Database;
import org.framescope.app.served.Service;
import org.framescope.engine.io.Json;

/**
 * {@code ./framescope bench backup}: a service keeps reports, is backed up, and what was backed up is read into another H2
 * and into a PostgreSQL, all by the two commands; then each service is asked for each report.
 */
public final class TransferMain {

    private static final Path LAUNCHER = Path.of("framescope").toAbsolutePath();
    private static final int ARTICLES = 40;
    private static final long SEED = 2026;

    private final Path folder;

    private TransferMain(Path folder) {
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("framescope-transfer");
        System.err.println("databases and logs in " + folder);
        System.exit(new TransferMain(folder).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Map<String, String> h2 =
                Map.of("framescope.home", folder.resolve("first").toString());
        Map<String, String> other =
                Map.of("framescope.home", folder.resolve("second").toString());
        Path file = folder.resolve("backup.zip");
        Map<String, String> before = hashes(h2, true);
        transfer("backup", file, h2);
        transfer("restore", file, other);
        boolean same = tell("H2 to H2", before, hashes(other, false));
        try (Database server = Database.quick(folder.resolve("postgresql"))) {
            Map<String, String> postgresql = Map.of(
                    "framescope.home", folder.resolve("third").toString(),
                    "framescope.database.url", server.url(),
                    "framescope.database.username", "postgres");
            transfer("restore", file, postgresql);
            same &= tell("H2 to PostgreSQL", before, hashes(postgresql, false));
        }
        return same;
    }

    private static boolean tell(String way, Map<String, String> before, Map<String, String> after) {
        long same = before.entrySet().stream()
                .filter(each -> each.getValue().equals(after.get(each.getKey())))
                .count();
        System.out.printf(
                "%s\t%d of %d reports with the same hash\t%d there%n", way, same, before.size(), after.size());
        return same == before.size() && after.size() == before.size() && same > 0;
    }

    /** The hash of every report and article that a service keeps. */
    private Map<String, String> hashes(Map<String, String> settings, boolean fill)
            throws IOException, InterruptedException {
        List<String> options = settings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        try (Service service = new Service(Service.JAR, folder.resolve("service.log"), Service.SMALL, options)) {
            service.awaitReady();
            if (fill) {
                for (String article : Files.readAllLines(Articles.write(folder.resolve("a"), ARTICLES, SEED))) {
                    service.post("/api/v1/analyses", "application/json", article);
                }
            }
            Map<String, String> hashes = new TreeMap<>();
            for (var item : Json.MAPPER
                    .readTree(service.get("/api/v1/analyses?limit=200").body())
                    .path("items")) {
                String path = "/api/v1/analyses/" + item.path("id").asText();
                hashes.put(
                        path,
                        Secrets.hash(service.get(path).body()
                                + service.get(path + "/article").body()));
            }
            return hashes;
        }
    }

    /** By the launcher, as an operator does it. */
    private void transfer(String task, Path file, Map<String, String> settings)
            throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(LAUNCHER.toString(), task, file.toString()).redirectErrorStream(true);
        settings.forEach((name, value) -> command.environment()
                .put(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), value));
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(5, TimeUnit.MINUTES);
        System.err.print(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(task + " ended with " + process.exitValue());
        }
    }
}
