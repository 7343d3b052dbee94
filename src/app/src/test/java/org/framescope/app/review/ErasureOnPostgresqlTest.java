package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.framescope.app.AccountsOnPostgresql;

/** What is erased on a real PostgreSQL server. */
@QuarkusTest
@TestProfile(AccountsOnPostgresql.class)
class ErasureOnPostgresqlTest extends ErasureContract {

    @Inject
    @DataSource("postgresql")
    AgroalDataSource database;

    @Override
    void traceless(String canary) throws Exception {
        String everything = "select (select count(*) from analysis where article like ? or report like ?)"
                + " + (select count(*) from finding where quoted like ?)"
                + " + (select count(*) from review_comment where said like ?)"
                + " + (select count(*) from audit_entry where content like ?)"
                + " + (select count(*) from batch_item where item_id || coalesce(input, '') || coalesce(answer, '') like ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(everything)) {
            for (int i = 1; i <= 6; i++) {
                query.setString(i, "%" + canary + "%");
            }
            try (ResultSet found = query.executeQuery()) {
                found.next();
                assertEquals(0, found.getInt(1));
            }
        }
    }
}
