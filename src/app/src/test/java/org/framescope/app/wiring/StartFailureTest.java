package org.framescope.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.QuarkusBindException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;
import org.junit.jupiter.api.Test;

/** A service that cannot start says why in one sentence. */
class StartFailureTest {

    @Test
    void namesAPortThatIsTaken() {
        String told = told(new RuntimeException(new QuarkusBindException("127.0.0.1", 8080, new BindException())));
        assertTrue(told.startsWith("framescope: port 8080 is taken;"), told);
        assertEquals(1, told.lines().count());
    }

    @Test
    void saysThatAnotherInstanceHoldsTheDatabase() {
        String told = told(new RuntimeException(new SQLException("locked", "90020", 90020)));
        assertTrue(told.startsWith("framescope: the database is in use by another running Framescope;"), told);
        assertEquals(1, told.lines().count());
    }

    @Test
    void saysThatTheDatabaseServerDoesNotAnswer() {
        String told = told(new IllegalStateException(new SQLException("refused", "08001")));
        assertTrue(told.startsWith("framescope: the database cannot be reached;"), told);
    }

    @Test
    void saysWhichModelMustNotBeUsed() {
        Framescope framescope = Framescope.with(ModelSettings.of(Path.of("nowhere")));
        InvalidModelsException refused = assertThrows(InvalidModelsException.class, () -> framescope.open(Set.of()));
        String told = told(new RuntimeException(refused));
        assertEquals("framescope: the folder of models nowhere cannot be read", told.strip());
    }

    @Test
    void tellsAllWhereTheReasonIsUnknown() {
        assertTrue(told(new IllegalStateException("odd")).contains("at org.framescope"));
    }

    private static String told(Throwable failure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StartFailure.tell(failure, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
