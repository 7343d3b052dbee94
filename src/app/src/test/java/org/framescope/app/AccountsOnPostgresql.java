package org.framescope.app;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.framescope.app.store.PostgresqlServer;

/** A service at which everybody signs in, on a real PostgreSQL server. */
public final class AccountsOnPostgresql implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return new WithAccounts().getConfigOverrides();
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresqlServer.class), new TestResourceEntry(OwnHome.class));
    }
}
