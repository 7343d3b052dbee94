package org.framescope.app.store.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back with the same bytes, into the same kind of database and into the other. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class BackupTest {

    @Inject
    Backup backup;

    @Inject
    ActiveDatabase database;

    @Inject
    Together together;

    @TempDir
    Path folder;

    private Path backup() {
        Visitor chief = Visitor.with(Role.ADMIN, "backup");
        chief.asks()
                .contentType("application/json")
                .body("{\"article\": {\"headline\": \"Київ — “talks” 😀\", \"body\": \"The mayor slammed it on"
                        + " Monday.\"}}")
                .post("/api/v1/reviews")
                .then()
                .statusCode(201);
        Path file = folder.resolve("backup.zip");
        assertTrue(backup.write(file) > 10);
        return file;
    }

    private Map<String, String> here() {
        return together.all(() -> database.session().doReturningWork(BackupTest::hashes));
    }

    /** The hash of each report and article by the analysis's id. */
    private static Map<String, String> hashes(Connection connection) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, report, article from analysis")) {
            while (rows.next()) {
                hashes.put(rows.getString(1), sha256(rows.getString(2)) + sha256(rows.getString(3)));
            }
        }
        return hashes;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Connection migrated(String url, String user) throws SQLException {
        Flyway.configure().dataSource(url, user, "").load().migrate();
        return DriverManager.getConnection(url, user, "");
    }

    @Test
    void comesBackIntoTheEmbeddedDatabase() throws Exception {
        Path file = backup();
        try (Connection other = migrated("jdbc:h2:mem:restored;DB_CLOSE_DELAY=-1", "framescope")) {
            long rows = Backup.read(other, file);
            assertTrue(rows > 10);
            assertEquals(here(), hashes(other));
            assertThrows(BackupException.class, () -> Backup.read(other, file), "into a database in use");
        }
    }

    @Test
    void movesIntoPostgresql() throws Exception {
        Path file = backup();
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection other = migrated(server.getJdbcUrl("postgres", "postgres"), "postgres")) {
            Backup.read(other, file);
            assertEquals(here(), hashes(other));
        }
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path file = folder.resolve("not.zip");
        Files.writeString(file, "no zip");
        try (Connection other = migrated("jdbc:h2:mem:refused;DB_CLOSE_DELAY=-1", "framescope")) {
            assertThrows(BackupException.class, () -> Backup.read(other, file));
        }
    }
}
