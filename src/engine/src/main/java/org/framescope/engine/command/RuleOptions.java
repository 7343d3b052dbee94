package org.framescope.engine.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framescope.engine.extract.RuleFolder;
import picocli.CommandLine.Option;

/** What is known about outlets' pages, the same for every command that reads pages. */
final class RuleOptions {

    @Option(
            names = "--outlet-rules",
            paramLabel = "DIR",
            description = "A folder of rules on how outlets' pages are read, one JSON file an outlet.")
    private Path folder;

    /** The rules; none where no folder is named. Throws {@link UsageException} for rules that cannot be read. */
    RuleFolder read() {
        if (folder == null) {
            return RuleFolder.EMPTY;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--outlet-rules expects a folder, found none: " + folder);
        }
        try {
            return RuleFolder.read(folder);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw new UsageException("can't read the rules in " + folder + ": " + malformed.getMessage());
        }
    }
}
