package org.framescope.app.analyze;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A text that is not to be kept is nowhere afterwards: not in the database's files, the temporary folder or the log. */
@QuarkusTest
class NothingKeptTest {

    /** Small enough that the disk is read in a blink; the service's own files are. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_LEVELS = 3;

    @Inject
    @DataSource("h2")
    AgroalDataSource database;

    @Test
    void leavesNoTraceOfATextThatIsNotToBeKept() throws Exception {
        String canary = "zyxkanarienvogel" + System.nanoTime();
        String body = "The " + canary + " said on Monday that \"no " + canary + " is ever kept\". ";
        analyze(
                "application/json",
                "{\"headline\":\"" + canary + "\",\"body\":\"" + body.replace("\"", "\\\"") + "\"}");
        analyze("text/plain", body.repeat(20));
        analyze("text/html", "<html><body><article><p>" + body.repeat(20) + "</p></article></body></html>");
        given().contentType("application/json")
                .body("{\"body\": \"" + canary + "\", broken")
                .post("/api/v1/analyses");
        given().contentType("application/json")
                .body("{\"body\": 7, \"" + canary + "\": 1}")
                .post("/api/v1/analyses");
        given().contentType("text/plain").body(body).post("/api/v1/extractions");
        flush();
        assertEquals(List.of(), filesWith(canary));
    }

    @Test
    void wouldFindTheTextIfItWereKept() throws Exception {
        String canary = "zyxkanarienvogel" + System.nanoTime();
        given().contentType("application/json")
                .body("{\"body\":\"A " + canary + " sings.\"}")
                .post("/api/v1/analyses");
        flush();
        assertFalse(filesWith(canary).isEmpty());
    }

    private static void analyze(String type, String body) {
        given().contentType(type)
                .body(body)
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200);
    }

    private void flush() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private static List<Path> filesWith(String canary) throws IOException {
        byte[] wanted = canary.getBytes(StandardCharsets.UTF_8);
        List<Path> found = new ArrayList<>();
        for (Path folder : folders()) {
            Files.walkFileTree(folder, Set.of(), MOST_LEVELS, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isReadable(file, attributes) && contains(file, wanted)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Other programs' temporary files come and go. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException changed) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }

    private static List<Path> folders() {
        Path home = Path.of(ConfigProvider.getConfig().getValue("framescope.home", String.class));
        return List.of(home, home.getParent());
    }

    private static boolean isReadable(Path file, BasicFileAttributes attributes) {
        return attributes.isRegularFile() && attributes.size() < MOST_BYTES && Files.isReadable(file);
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
