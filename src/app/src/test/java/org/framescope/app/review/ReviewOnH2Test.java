package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews on the embedded database. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class ReviewOnH2Test extends ReviewContract {

    @Inject
    @DataSource("h2")
    AgroalDataSource database;

    /** As after a power cut: what stands in the file at that moment is all that is left. */
    @Test
    void whatWasAnsweredLiesOnTheDisk(@TempDir Path elsewhere) throws Exception {
        String review = submit(Visitor.with(Role.REPORTER, "news"), "The mayor spoke.", "");
        String[] url;
        String user;
        try (Connection connection = database.getConnection()) {
            url = connection.getMetaData().getURL().split(";", 2);
            user = connection.getMetaData().getUserName();
        }
        Path file = Path.of(url[0].substring("jdbc:h2:file:".length()) + ".mv.db");
        Files.copy(file, elsewhere.resolve("left.mv.db"));
        try (Connection left = DriverManager.getConnection("jdbc:h2:file:" + elsewhere.resolve("left"), user, "");
                PreparedStatement found = left.prepareStatement("select count(*) from review where id = ?")) {
            found.setObject(1, UUID.fromString(review));
            try (ResultSet row = found.executeQuery()) {
                row.next();
                assertEquals(1, row.getInt(1));
            }
        }
    }
}
