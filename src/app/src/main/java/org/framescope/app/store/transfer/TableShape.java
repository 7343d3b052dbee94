package org.framescope.app.store.transfer;

import java.util.List;

/**
 * A table by its name and columns, in lower case.
 *
 * @param needs tables whose rows its own refer to
 */
record TableShape(String name, List<Column> columns, List<String> needs) {

    TableShape {
        columns = List.copyOf(columns);
        needs = List.copyOf(needs);
    }

    /**
     * A column.
     *
     * @param type as {@link java.sql.Types} numbers it
     * @param typeName as the database calls it
     */
    record Column(String name, int type, String typeName) {}

    String insert() {
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        String marks = String.join(", ", columns.stream().map(c -> "?").toList());
        return "insert into " + name + " (" + names + ") values (" + marks + ")";
    }

    String select() {
        return "select " + String.join(", ", columns.stream().map(Column::name).toList()) + " from " + name;
    }
}
