package org.framescope.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate that a service for the network makes for itself. */
class CertificateTest {

    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndStaysTheSame() throws Exception {
        Certificate made = Certificate.in(folder.resolve("tls"));
        assertTrue(made.fingerprint().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"), made.fingerprint());
        Certificate again = Certificate.in(folder.resolve("tls"));
        assertEquals(made.fingerprint(), again.fingerprint());
        assertFalse(made.toString().contains(made.password()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())));
    }
}
