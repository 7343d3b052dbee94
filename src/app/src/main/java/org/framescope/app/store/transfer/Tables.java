package org.framescope.app.store.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a database, those first to which others refer. The database says itself what it has. */
final class Tables {

    private static final String MIGRATIONS = "flyway_schema_history";

    private Tables() {}

    static List<TableShape> of(Connection connection) throws SQLException {
        Map<String, TableShape> left = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet tables = data.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).equals(MIGRATIONS)) {
                    left.put(name.toLowerCase(Locale.ROOT), shape(data, connection, name));
                }
            }
        }
        return ordered(left);
    }

    private static TableShape shape(DatabaseMetaData data, Connection connection, String table) throws SQLException {
        List<TableShape.Column> columns = new ArrayList<>();
        try (ResultSet found = data.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                columns.add(new TableShape.Column(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        found.getInt("DATA_TYPE"),
                        found.getString("TYPE_NAME")));
            }
        }
        List<String> needs = new ArrayList<>();
        try (ResultSet keys = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                needs.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        String name = table.toLowerCase(Locale.ROOT);
        return new TableShape(
                name, columns, needs.stream().filter(n -> !n.equals(name)).toList());
    }

    private static List<TableShape> ordered(Map<String, TableShape> tables) {
        Map<String, TableShape> left = new LinkedHashMap<>(tables);
        List<TableShape> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<TableShape> free = left.values().stream()
                    .filter(t -> t.needs().stream().noneMatch(left::containsKey))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + left.keySet());
            }
            free.forEach(table -> left.remove(table.name()));
            ordered.addAll(free);
        }
        return ordered;
    }
}
