package org.framescope.engine.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.framescope.engine.audit.AuditCheck;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framescope audit verify}: checks a desk's record without the service that wrote it. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Checks the record of a desk.")
final class AuditCommand {

    private final Console console;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Checks that nothing inside a record (GET /api/v1/audit) was changed, added, moved or left out.")
    int verify(
            @Parameters(paramLabel = "FILE", description = "The record, one entry a line.") Path file,
            @Option(
                            names = "--contains",
                            paramLabel = "HASH",
                            description = "A hash that the record must contain, as a signed-off page names it.")
                    Optional<String> wanted)
            throws IOException {
        AuditCheck check = new AuditCheck();
        boolean contained = wanted.isEmpty();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                AuditEntry entry = read(line, check.entries() + 1);
                Optional<String> wrong = check.next(entry);
                if (wrong.isPresent()) {
                    throw new UsageException("the record does not hold: " + wrong.get());
                }
                contained |= wanted.filter(entry.hash()::equals).isPresent();
            }
        }
        if (!contained) {
            throw new UsageException(
                    "the record holds, but does not contain " + wanted.get() + "; its end may have been cut off");
        }
        tell(check);
        return Exit.OK;
    }

    private void tell(AuditCheck check) {
        PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
        out.println("The record holds: " + check.entries() + " entries, " + check.erased()
                + " of them erased; last hash " + check.last());
    }

    private static BufferedReader open(Path file) {
        try {
            return Files.newBufferedReader(file);
        } catch (IOException unreadable) {
            throw new UsageException("can't read " + file);
        }
    }

    private static AuditEntry read(String line, long number) {
        try {
            return Json.MAPPER.readValue(line, AuditEntry.class);
        } catch (JsonProcessingException malformed) {
            throw new UsageException("entry " + number + " is not an entry of a record");
        }
    }
}
