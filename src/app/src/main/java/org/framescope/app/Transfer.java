package org.framescope.app;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.framescope.app.store.transfer.Backup;
import org.framescope.app.store.transfer.BackupException;

/** {@code framescope backup FILE} and {@code framescope restore FILE}: the service starts, without its door, for one task. */
public class Transfer implements QuarkusApplication {

    static final String BACKUP = "backup";
    static final String RESTORE = "restore";

    private static final int PROBLEM = 2;

    private final Backup backup;

    @Inject
    Transfer(Backup backup) {
        this.backup = backup;
    }

    /** Whether these arguments ask for one of the two tasks. */
    static boolean isAskedFor(String... arguments) {
        return arguments.length == 2 && (arguments[0].equals(BACKUP) || arguments[0].equals(RESTORE));
    }

    @Override
    public int run(String... arguments) {
        Path file = Path.of(arguments[1]).toAbsolutePath();
        try {
            if (arguments[0].equals(BACKUP)) {
                System.out.println("framescope: wrote " + backup.write(file) + " rows into " + file);
            } else {
                System.out.println("framescope: read " + backup.read(file) + " rows from " + file);
            }
            return 0;
        } catch (BackupException refused) {
            System.err.println("framescope: " + refused.getMessage());
            return PROBLEM;
        } catch (UncheckedIOException unusable) {
            System.err.println("framescope: " + file + " can't be written: "
                    + unusable.getCause().getMessage());
            return PROBLEM;
        }
    }
}
