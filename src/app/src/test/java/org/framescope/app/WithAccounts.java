package org.framescope.app;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service at which everybody signs in. */
public final class WithAccounts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "framescope.desk.webhooks", "true",
                "framescope.proxies", "127.0.0.1",
                "framescope.accounts.required", "true",
                "framescope.accounts.requests-per-minute", "1000000",
                "framescope.accounts.anonymous-requests-per-minute", "1000000");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnHome.class));
    }
}
