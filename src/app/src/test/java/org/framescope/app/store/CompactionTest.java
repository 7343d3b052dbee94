package org.framescope.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.framescope.app.wiring.DerivedSettings;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int ROWS = 2000;

    /** H2 by the settings of the service, and chunks that may be moved at once instead of after 45 s. */
    @Test
    void whatIsLeftOfOldChunksIsMoved(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("kept") + DerivedSettings.H2_OPTIONS;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            MVStore store = Compaction.store(connection);
            store.setRetentionTime(0);
            statement.execute("create table kept (id int primary key, said varchar)");
            statement.execute("insert into kept select x, repeat('as before ', 20) from system_range(1, " + ROWS + ")");
            write(connection, statement);
            assertTrue(share(store) < Compaction.TARGET, "H2 left its file alone");
            for (int second = 0; second < 200 && share(store) < Compaction.TARGET; second++) {
                Compaction.compact(connection);
                statement.execute("checkpoint sync");
            }
            assertTrue(share(store) >= Compaction.TARGET, "chunks are used well again");
            assertEquals(ROWS * (ROWS + 1L) / 2, sum(statement), "nothing is lost");
        }
    }

    /** One row here and one there, each put onto the disk before the next. */
    private static void write(Connection connection, Statement statement) throws SQLException {
        Random random = new Random(1);
        try (PreparedStatement update = connection.prepareStatement("update kept set said = ? where id = ?")) {
            for (int i = 0; i < ROWS; i++) {
                update.setString(1, "changed ".repeat(25) + i);
                update.setInt(2, 1 + random.nextInt(ROWS));
                update.executeUpdate();
                statement.execute("checkpoint sync");
            }
        }
    }

    /** The share of the chunks' bytes that is in use, in percent. */
    private static int share(MVStore store) {
        return store.getFileStore().getChunksFillRate();
    }

    private static long sum(Statement statement) throws SQLException {
        try (ResultSet sum = statement.executeQuery("select sum(id) from kept")) {
            sum.next();
            return sum.getLong(1);
        }
    }
}
