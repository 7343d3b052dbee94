package org.framescope.app.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.app.served.Database;
import org.framescope.app.served.Service;
import org.framescope.core.bench.Arguments;

/**
 * {@code ./framescope bench shelves [--reports N] [--out FILE]}: fills a PostgreSQL with so many reports of 500 outlets, starts
 * the packaged service on it, and measures how long lists and profiles take over HTTP.
 */
public final class ShelfMain {

    private static final String BATCH = "00000000-0000-7000-8000-00000000b001";
    /** The id of a report by its number. */
    private static final String MIDDLE = "00000000-0000-7000-8000-%012x";

    private static final int OUTLETS = 500;
    private static final int TIMES = 40;
    private static final int WARM = 10;

    private ShelfMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        Arguments asked = new Arguments(arguments);
        int reports = asked.number("--reports", 1_000_000);
        Path folder = Files.createTempDirectory("framescope-shelves");
        List<String> settings = new ArrayList<>(List.of(
                "framescope.home=" + folder,
                "framescope.models.dir=",
                "framescope.examples=false",
                "framescope.batch.threads=0"));
        try (Database database = Database.quick(Files.createDirectories(folder.resolve("data")))) {
            settings.addAll(database.settings());
            try (Service service = new Service(Service.JAR, folder.resolve("log"), Service.SMALL, settings)) {
                service.awaitReady();
                System.err.println("filling " + database.url());
                fill(database, reports);
                String table = measure(service, reports);
                System.out.print(table);
                Optional<Path> out = asked.text("--out").map(Path::of);
                if (out.isPresent()) {
                    Files.writeString(out.get(), table);
                }
            }
        }
    }

    private static void fill(Database database, int reports) throws SQLException {
        String id = "('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid";
        String figures = "'{\"outlet\":\"outlet-' || i % " + OUTLETS + " || '\",\"headline\":\"Headline ' || i ||"
                + " '\",\"measures\":{\"attribution.density\":0.' || i % 1000 || ',\"wording.density.outlet\":1.' || i % 77"
                + " || '},\"frames\":{},\"captions\":{\"judged\":1,\"mismatched\":0}}'";
        String series = " from generate_series(1, " + reports + ") i";
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into batch (id, created, name, form, analyzers, state, total, scored, skipped,"
                    + " failed, webhook_tries, profiled) values ('" + BATCH + "', now(), 'large', 'x', '', 'FINISHED', "
                    + reports + ", " + reports + ", 0, 0, 0, now())");
            statement.execute(
                    "insert into batch_item (batch_id, position, form, place, item_id, state, token, finished,"
                            + " story) select '" + BATCH
                            + "', i, 'LINE', i, i::text, 'SCORED', 1, now(), case when i % 1000 < 3"
                            + " then i - i % 1000 + 1 end" + series);
            statement.execute(
                    "insert into analysis (id, created, article_id, outlet, headline, errors, warnings, notes,"
                            + " article, report, batch_id, batch_position, figures) select " + id
                            + ", now(), i::text, 'outlet-' || i % " + OUTLETS
                            + ", 'Headline ' || i, 0, 1, 2, '{\"body\":\"b\"}',"
                            + " '{}', '" + BATCH + "', i, " + figures + series);
            // One report in five was sent by itself; each has two findings, one in a thousand a rare one.
            statement.execute("update analysis set batch_id = null, batch_position = null where id in (select id from"
                    + " analysis where article_id::bigint % 5 = 0)");
            statement.execute("insert into finding (analysis_id, position, finding_id, rule, severity, field,"
                    + " begin_offset, end_offset, quoted, reason) select " + id
                    + ", n, 'f-' || n, case when i % 1000 = n"
                    + " then 'CAP-001' else 'WRD-001' end, case when n = 0 then 'warning' else 'note' end, 'body', 0, 1,"
                    + " 'b', 'Because.' from generate_series(1, " + reports + ") i, generate_series(0, 1) n");
            statement.execute("insert into outlet_profile (batch_id, outlet, articles, profile) select '" + BATCH
                    + "', 'outlet-' || i, " + reports / OUTLETS + ", '{\"outlet\":\"outlet-' || i || '\"}' from"
                    + " generate_series(0, " + (OUTLETS - 1) + ") i");
            statement.execute("analyze");
        }
    }

    private static String measure(Service service, int reports) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("reports\taddress\tmedian ms\t95th percentile ms\n");
        String batch = "/api/v1/batches/" + BATCH;
        for (String path : List.of(
                "/api/v1/analyses?limit=50",
                "/api/v1/analyses?limit=50&cursor=" + MIDDLE.formatted(reports / 2),
                "/api/v1/findings?limit=50",
                "/api/v1/findings?limit=50&cursor=" + MIDDLE.formatted(reports / 2) + ".0",
                "/api/v1/findings?limit=50&rule=CAP-001",
                "/api/v1/findings?limit=50&severity=warning&outlet=outlet-77",
                "/api/v1/batches?limit=50",
                batch,
                batch + "/items?limit=50",
                batch + "/items?limit=50&cursor=" + reports / 2,
                batch + "/outlets?limit=200",
                batch + "/outlets/outlet-77",
                batch + "/outlets/outlet-77/articles?limit=50&measure=attribution.density",
                batch + "/stories?limit=50",
                batch + "/stories?limit=50&cursor=" + reports / 2)) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < WARM + TIMES; i++) {
                long begin = System.nanoTime();
                int status = service.get(path).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(path + ": " + status);
                }
                if (i >= WARM) {
                    millis.add((System.nanoTime() - begin) / 1e6);
                }
            }
            millis.sort(null);
            table.append(String.format(
                    Locale.ROOT,
                    "%d\t%s\t%.1f\t%.1f%n",
                    reports,
                    path.replace(BATCH, "{id}"),
                    millis.get(TIMES / 2),
                    millis.get(TIMES * 95 / 100)));
        }
        return table.toString();
    }
}
