package org.framescope.app.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.framescope.app.FreshHome;

/** A service that leaves batches to others, so that a test can be the worker. */
public class WithoutWorkers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("framescope.batch.threads", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FreshHome.class));
    }

    /** The same on PostgreSQL. */
    public static final class OnPostgresql extends WithoutWorkers {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresqlServer.class));
        }
    }
}
