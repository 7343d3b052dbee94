package org.framescope.app;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.framescope.engine.model.TinyBundle;

/** A service with a model that knows a dozen words. */
public final class WithModel implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path models = Files.createTempDirectory("models");
            TinyBundle.write(models);
            return Map.of("framescope.models.dir", models.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
