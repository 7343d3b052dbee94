package org.framescope.app.served;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A real PostgreSQL that can be stopped and started again with what it holds. */
public final class Database implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path folder;
    private final int port;
    private final boolean durable;
    private EmbeddedPostgres server;

    private Database(Path folder, boolean durable) throws IOException {
        this.folder = folder;
        this.port = Service.freePort();
        this.durable = durable;
        start();
    }

    /** Starts one that waits for no disk: it outlives its clients and not its machine. */
    public static Database quick(Path folder) throws IOException {
        return new Database(folder, false);
    }

    /** Starts one that answers what lies on the disk, as in production. */
    public static Database durable(Path folder) throws IOException, SQLException {
        Database database = new Database(folder, true);
        if (!database.text("show fsync").equals("on")) {
            throw new IllegalStateException("this PostgreSQL does not wait for the disk");
        }
        return database;
    }

    public void start() throws IOException {
        String disk = durable ? "on" : "off";
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", disk)
                .setServerConfig("synchronous_commit", disk)
                .setPort(port)
                .start();
    }

    public void stop() throws IOException {
        server.close();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** What a service needs to be told, as {@code name=value}. */
    public List<String> settings() {
        return List.of("framescope.database.url=" + url(), "framescope.database.username=" + USER);
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), USER, "");
    }

    /** The number that a query gives. */
    public long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
