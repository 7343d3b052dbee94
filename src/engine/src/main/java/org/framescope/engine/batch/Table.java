package org.framescope.engine.batch;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One tidy table: a row an observation, a column a variable.
 *
 * @param name of its file, without ending
 * @param rows the rows that one article adds, each with a cell for every column but the first, which is the article's place
 */
record Table(String name, List<Column> columns, Function<Entry, List<List<String>>> rows) {

    /** The first column of every table, by which they are joined. */
    static final Column ITEM =
            Column.whole("item", "place of the article in the input, from 1; the same in every table");

    Table {
        columns = List.copyOf(columns);
    }

    String file() {
        return "tables/" + name + ".csv";
    }

    /** All columns, that of the article's place first. */
    List<Column> typed() {
        return Stream.concat(Stream.of(ITEM), columns.stream()).toList();
    }

    /** The names of the columns. */
    List<String> head() {
        return typed().stream().map(Column::name).toList();
    }
}
