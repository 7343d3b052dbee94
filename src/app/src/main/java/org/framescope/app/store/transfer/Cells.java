package org.framescope.app.store.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Cells of a table as JSON and back, the same for all databases. */
final class Cells {

    private Cells() {}

    static void read(ResultSet row, int at, TableShape.Column column, ObjectNode into) throws SQLException {
        if (row.getObject(at) == null) {
            return;
        }
        switch (kind(column)) {
            case NUMBER -> into.put(column.name(), row.getLong(at));
            case FRACTION -> into.put(column.name(), row.getDouble(at));
            case TRUTH -> into.put(column.name(), row.getBoolean(at));
            case MOMENT ->
                into.put(
                        column.name(),
                        row.getObject(at, OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toString());
            case DAY ->
                into.put(column.name(), row.getObject(at, LocalDate.class).toString());
            case BYTES -> into.put(column.name(), Base64.getEncoder().encodeToString(row.getBytes(at)));
            case ID, TEXT -> into.put(column.name(), row.getString(at));
        }
    }

    static void write(PreparedStatement row, int at, TableShape.Column column, JsonNode cell) throws SQLException {
        if (cell.isMissingNode() || cell.isNull()) {
            row.setNull(at, column.type());
            return;
        }
        switch (kind(column)) {
            case NUMBER -> row.setLong(at, cell.asLong());
            case FRACTION -> row.setDouble(at, cell.asDouble());
            case TRUTH -> row.setBoolean(at, cell.asBoolean());
            case MOMENT -> row.setObject(at, OffsetDateTime.parse(cell.asText()));
            case DAY -> row.setObject(at, LocalDate.parse(cell.asText()));
            case BYTES -> row.setBytes(at, Base64.getDecoder().decode(cell.asText()));
            case ID -> row.setObject(at, UUID.fromString(cell.asText()));
            case TEXT -> row.setString(at, cell.asText());
        }
    }

    /** What a cell is, whatever the database calls it. */
    private enum Kind {
        NUMBER,
        FRACTION,
        TRUTH,
        MOMENT,
        DAY,
        BYTES,
        ID,
        TEXT
    }

    private static Kind kind(TableShape.Column column) {
        String name = column.typeName().toLowerCase(Locale.ROOT);
        if (name.equals("uuid")) {
            return Kind.ID;
        }
        if (name.startsWith("timestamp")) {
            return Kind.MOMENT;
        }
        return switch (column.type()) {
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.TINYINT -> Kind.NUMBER;
            case Types.DOUBLE, Types.FLOAT, Types.REAL, Types.NUMERIC, Types.DECIMAL -> Kind.FRACTION;
            case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
            case Types.DATE -> Kind.DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
            default -> Kind.TEXT;
        };
    }
}
