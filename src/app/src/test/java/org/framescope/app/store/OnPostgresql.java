package org.framescope.app.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The same artifact, pointed at a PostgreSQL by configuration alone. */
public final class OnPostgresql implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresqlServer.class));
    }
}
