package org.framescope.app.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The database of a desk: the built-in one, or a PostgreSQL of its own that puts onto the disk what it answers. */
final class DeskDatabase implements AutoCloseable {

    private final Optional<EmbeddedPostgres> server;

    private DeskDatabase(Optional<EmbeddedPostgres> server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param kind {@code h2} or {@code postgresql}
     * @param folder where a PostgreSQL may keep its data
     */
    static DeskDatabase start(String kind, Path folder) throws IOException, SQLException {
        return switch (kind) {
            case "h2" -> new DeskDatabase(Optional.empty());
            case "postgresql" -> new DeskDatabase(Optional.of(durable(folder)));
            default -> throw new IllegalArgumentException("--database is h2 or postgresql, not " + kind);
        };
    }

    /** Made for tests, it would wait for no disk unless told so. */
    private static EmbeddedPostgres durable(Path folder) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet fsync = statement.executeQuery("show fsync")) {
            fsync.next();
            if (!fsync.getString(1).equals("on")) {
                throw new IllegalStateException("this PostgreSQL does not wait for the disk");
            }
        }
        return server;
    }

    /** What the service needs to be told, as options of Java. */
    List<String> settings() {
        return server.map(running -> List.of(
                        "-Dframescope.database.url=jdbc:postgresql://localhost:" + running.getPort() + "/postgres",
                        "-Dframescope.database.username=postgres"))
                .orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
