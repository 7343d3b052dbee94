package org.framescope.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A home of a profile's own, so that the accounts in it ask nobody else to sign in. */
public final class OwnHome implements QuarkusTestResourceLifecycleManager {

    private final FreshHome home = new FreshHome();

    @Override
    public Map<String, String> start() {
        return home.start();
    }

    @Override
    public void stop() {
        home.stop();
    }

    /** Behind the home that all tests share, whose settings it replaces. */
    @Override
    public int order() {
        return 10;
    }
}
