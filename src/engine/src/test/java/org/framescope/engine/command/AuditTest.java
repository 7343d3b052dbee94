package org.framescope.engine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.engine.audit.AuditEntry;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is checked without the service that wrote it. */
class AuditTest {

    private static final String DESK = "00000000-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    private static List<AuditEntry> record() {
        List<AuditEntry> entries = new ArrayList<>();
        String previous = AuditEntry.BEGINNING;
        for (int i = 1; i <= 5; i++) {
            AuditEntry entry = AuditEntry.after(
                    previous, DESK, i, "2026-11-26T09:00:0" + i + "Z", "salt-" + i, "{\"action\":\"step-" + i + "\"}");
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static AuditEntry erased(AuditEntry entry) {
        return new AuditEntry(
                entry.desk(),
                entry.sequence(),
                entry.at(),
                Optional.empty(),
                Optional.empty(),
                entry.digest(),
                entry.previous(),
                entry.hash());
    }

    private CommandRun verify(List<AuditEntry> entries, String... more) throws IOException {
        Path file = folder.resolve("audit.ndjson");
        Files.writeString(
                file, String.join("\n", entries.stream().map(Json::write).toList()) + "\n");
        List<String> arguments = new ArrayList<>(List.of("audit", "verify", file.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of("", arguments.toArray(String[]::new));
    }

    @Test
    void aWholeRecordHolds() throws IOException {
        CommandRun run = verify(record());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("The record holds: 5 entries, 0 of them erased; last hash "), run.out());
    }

    @Test
    void anErasureLeavesItWhole() throws IOException {
        List<AuditEntry> entries = record();
        entries.set(2, erased(entries.get(2)));
        CommandRun run = verify(entries);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("1 of them erased"), run.out());
    }

    @Test
    void whateverElseIsChangedShows() throws IOException {
        List<AuditEntry> whole = record();
        AuditEntry third = whole.get(2);
        AuditEntry otherContent = new AuditEntry(
                third.desk(),
                3,
                third.at(),
                third.salt(),
                Optional.of("{}"),
                third.digest(),
                third.previous(),
                third.hash());
        AuditEntry otherTime = new AuditEntry(
                third.desk(),
                3,
                "2026-11-26T08:00:00Z",
                third.salt(),
                third.content(),
                third.digest(),
                third.previous(),
                third.hash());
        refused("the content of entry 3", with(whole, 2, otherContent));
        refused("the hash of entry 3", with(whole, 2, otherTime));
        List<AuditEntry> shorter = record();
        shorter.remove(2);
        refused("expected entry 3, found entry 4", shorter);
        List<AuditEntry> swapped = record();
        swapped.set(2, AuditEntry.after(AuditEntry.BEGINNING, DESK, 3, third.at(), "salt", "{}"));
        refused("does not follow", swapped);
    }

    private void refused(String reason, List<AuditEntry> entries) throws IOException {
        CommandRun run = verify(entries);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(reason), run.err());
    }

    private static List<AuditEntry> with(List<AuditEntry> entries, int at, AuditEntry entry) {
        List<AuditEntry> changed = new ArrayList<>(entries);
        changed.set(at, entry);
        return changed;
    }

    @Test
    void aSignedOffHashShowsThatTheEndWasNotCutOff() throws IOException {
        List<AuditEntry> entries = record();
        String signed = entries.get(4).hash();
        assertEquals(0, verify(entries, "--contains", signed).exit());
        CommandRun cut = verify(entries.subList(0, 4), "--contains", signed);
        assertEquals(2, cut.exit());
        assertTrue(cut.err().contains("cut off"), cut.err());
    }

    @Test
    void whatIsNoRecordIsRefusedInOneSentence() throws IOException {
        Path file = folder.resolve("not.ndjson");
        Files.writeString(file, "{\"a\": 1\n");
        assertEquals(2, CommandRun.of("", "audit", "verify", file.toString()).exit());
        assertEquals(2, CommandRun.of("", "audit", "verify", "/no/such/file").exit());
        assertEquals(2, CommandRun.of("", "audit").exit());
    }
}
