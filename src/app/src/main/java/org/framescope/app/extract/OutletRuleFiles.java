package org.framescope.app.extract;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.security.Actor;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.extract.OutletRule;
import org.framescope.engine.extract.OutletRules;

/**
 * The rules for outlets' pages as files, one an outlet, so that they can be read, shared and handed to the command line
 * ({@code --outlet-rules}). A file changed by hand counts at once.
 */
@Singleton
class OutletRuleFiles implements OutletRules {

    private static final String ENDING = ".json";

    private final Path root;
    private final CurrentActor current;

    @Inject
    OutletRuleFiles(FramescopeConfig config, CurrentActor current) {
        this.root = config.home().resolve("outlet-rules");
        this.current = current;
    }

    /** Each desk teaches for itself: the first in the folder that is there for all who need no accounts, others in their own. */
    private Path folder() {
        UUID first = Actor.owner().desk();
        boolean asked = Arc.container().requestContext().isActive();
        UUID desk = asked && current.actor() instanceof Actor.Member member ? member.desk() : first;
        return desk.equals(first) ? root : root.resolve(desk.toString());
    }

    @Override
    public Optional<OutletRule> of(String domain) {
        if (!OutletRule.isDomain(domain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OutletRule.read(Files.readString(file(domain))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The domains with a rule, sorted. */
    List<String> domains() {
        List<String> domains = new ArrayList<>();
        Path folder = folder();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                files.forEach(f -> domains.add(withoutEnding(f.getFileName().toString())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Collections.sort(domains);
        return domains;
    }

    /** Keeps a rule in place of the one that its domain had; a reader sees the old one or the new one, whole. */
    void keep(OutletRule rule) {
        try {
            Path folder = folder();
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, rule.domain(), ".part");
            Files.writeString(written, rule.json() + "\n");
            Files.move(
                    written, file(rule.domain()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Forgets a rule; says whether there was one. */
    boolean delete(String domain) {
        try {
            return OutletRule.isDomain(domain) && Files.deleteIfExists(file(domain));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String domain) {
        return folder().resolve(domain + ENDING);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }
}
