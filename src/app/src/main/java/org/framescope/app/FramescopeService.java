package org.framescope.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.framescope.app.wiring.StartFailure;

/** Where the service starts. */
@QuarkusMain
public final class FramescopeService {

    private FramescopeService() {}

    public static void main(String... arguments) {
        Quarkus.run(null, FramescopeService::stopped, arguments);
    }

    private static void stopped(Integer code, Throwable failure) {
        if (failure != null) {
            StartFailure.tell(failure, System.err);
        }
        System.exit(code);
    }
}
