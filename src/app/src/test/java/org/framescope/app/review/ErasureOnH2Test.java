package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.framescope.app.WithAccounts;

/** What is erased on the embedded database. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class ErasureOnH2Test extends ErasureContract {

    @Inject
    @DataSource("h2")
    AgroalDataSource database;

    @Override
    void traceless(String canary) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script")) {
            while (script.next()) {
                assertFalse(script.getString(1).contains(canary), "the text is still there");
            }
        }
    }
}
