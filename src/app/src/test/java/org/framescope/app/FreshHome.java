package org.framescope.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An empty folder in which the service under test keeps its database and its log. */
public final class FreshHome implements QuarkusTestResourceLifecycleManager {

    private Path home;

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("framescope-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "framescope.home", home.toString(),
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", home.resolve("service.log").toString());
    }

    @Override
    public void stop() {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
