package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Parquet tables of a batch, read by somebody else's reader. */
class ParquetTablesTest {

    private static final String ARTICLES = """
            {"id":"a","outlet":"=Zoë's Herald","body":"The mayor slammed the regime. \\"We agree,\\" Anna Weber said."}
            {"body":
            {"id":"b","body":"Officials familiar with the plan said taxes will rise."}
            """;

    @TempDir
    private Path folder;

    private Path tables() throws IOException {
        Path in = Files.writeString(folder.resolve("in.ndjson"), ARTICLES);
        Path out = folder.resolve("out");
        CommandRun.of("", "batch", in.toString(), "--out", out.toString());
        return out.resolve("tables");
    }

    private static String answer(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void cellsAreWhatTheCsvSaysAndAbsentOnesAreNull() throws IOException, SQLException {
        String articles = " from '" + tables().resolve("articles.parquet") + "'";
        assertEquals("3", answer("select count(*)" + articles));
        assertEquals("=Zoë's Herald", answer("select outlet" + articles + " where item = 1"));
        assertEquals("Malformed JSON", answer("select reason" + articles + " where status = 'failed'"));
        assertEquals("1", answer("select count(*)" + articles + " where warnings is null"));
        assertEquals("2", answer("select count(*)" + articles + " where outlet is null"));
    }

    @Test
    void everyTableHasAsManyRowsAsItsCsv() throws IOException, SQLException {
        Path tables = tables();
        for (String table :
                List.of("articles", "measures", "findings", "attributions", "speakers", "captions", "outlets")) {
            int rows = Files.readAllLines(tables.resolve(table + ".csv")).size() - 1;
            assertEquals(
                    Integer.toString(rows),
                    answer("select count(*) from '" + tables.resolve(table + ".parquet") + "'"),
                    table);
        }
    }

    @Test
    void numbersAreNumbers() throws IOException, SQLException {
        String measures = " from '" + tables().resolve("measures.parquet") + "'";
        assertEquals("DOUBLE", answer("select typeof(value)" + measures));
        assertEquals("BIGINT", answer("select typeof(support)" + measures));
        assertEquals("0", answer("select count(*)" + measures + " where value is null or support is null"));
    }
}
