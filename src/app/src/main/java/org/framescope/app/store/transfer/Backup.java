package org.framescope.app.store.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.engine.io.Json;

/** Writes everything that is kept into one zip file of tables as NDJSON, and reads it into an empty database of either kind. */
@ApplicationScoped
public class Backup {

    private static final String SCHEMA = "schema";
    private static final String ENDING = ".ndjson";
    private static final int FETCHED = 100;
    private static final int WRITTEN = 100;

    private final ActiveDatabase database;

    @Inject
    Backup(ActiveDatabase database) {
        this.database = database;
    }

    /** Writes all tables; gives the number of rows. A file of this name appears whole or not at all. */
    @Transactional
    public long write(Path file) {
        return database.session().doReturningWork(connection -> {
            try {
                Path part = file.resolveSibling(file.getFileName() + ".part");
                long rows = write(connection, part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                return rows;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private static long write(Connection connection, Path file) throws SQLException, IOException {
        long rows = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(SCHEMA));
            zip.write(version(connection).getBytes(StandardCharsets.UTF_8));
            for (TableShape table : Tables.of(connection)) {
                zip.putNextEntry(new ZipEntry(table.name() + ENDING));
                rows += write(connection, table, zip);
            }
        }
        return rows;
    }

    private static long write(Connection connection, TableShape table, ZipOutputStream zip)
            throws SQLException, IOException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    ObjectNode cells = Json.MAPPER.createObjectNode();
                    for (int i = 0; i < table.columns().size(); i++) {
                        Cells.read(row, i + 1, table.columns().get(i), cells);
                    }
                    zip.write((Json.write(cells) + "\n").getBytes(StandardCharsets.UTF_8));
                    rows++;
                }
            }
        }
        return rows;
    }

    /** Reads a backup into a database in which nothing was kept yet; gives the number of rows. */
    @Transactional
    public long read(Path file) {
        return database.session().doReturningWork(connection -> read(connection, file));
    }

    static long read(Connection connection, Path file) throws SQLException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireSameVersion(connection, zip);
            List<TableShape> tables = Tables.of(connection);
            requireUnused(connection);
            clear(connection, tables);
            long rows = 0;
            for (TableShape table : tables) {
                rows += read(connection, table, zip);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new BackupException("the backup " + file + " can't be read: " + unreadable.getMessage());
        }
    }

    private static long read(Connection connection, TableShape table, ZipFile zip) throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(table.name() + ENDING);
        if (entry == null) {
            throw new BackupException("the backup lacks the table " + table.name());
        }
        long rows = 0;
        try (InputStream in = zip.getInputStream(entry);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode cells = Json.MAPPER.readTree(line);
                for (int i = 0; i < table.columns().size(); i++) {
                    TableShape.Column column = table.columns().get(i);
                    Cells.write(insert, i + 1, column, cells.path(column.name()));
                }
                insert.addBatch();
                rows++;
                if (rows % WRITTEN == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    private static void requireSameVersion(Connection connection, ZipFile zip) throws SQLException, IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(SCHEMA))
                .orElseThrow(() -> new BackupException("this is not a backup of Framescope"));
        try (InputStream in = zip.getInputStream(entry)) {
            String made = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!made.equals(version(connection))) {
                throw new BackupException("the backup was made by another version (its tables are at " + made
                        + ", this version's at " + version(connection) + "); use that one");
            }
        }
    }

    /** A new database has a desk and its owner, and nothing else. */
    private static void requireUnused(Connection connection) throws SQLException {
        if (count(connection, "analysis") + count(connection, "review") > 0 || count(connection, "person") > 1) {
            throw new BackupException("the database holds something already; a backup is read into an empty one");
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private static void clear(Connection connection, List<TableShape> tables) throws SQLException {
        List<TableShape> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        try (Statement statement = connection.createStatement()) {
            for (TableShape table : backwards) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not"
                                + " null order by \"installed_rank\"")) {
            List<String> all = new ArrayList<>();
            while (versions.next()) {
                all.add(String.valueOf(versions.getString(1)));
            }
            return String.join(" ", all.stream().sorted().toList());
        }
    }
}
