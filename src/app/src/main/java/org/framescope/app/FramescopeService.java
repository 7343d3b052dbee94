package org.framescope.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.ObjectInputFilter;
import org.framescope.app.wiring.StartFailure;

/** Where the service starts. */
@QuarkusMain
public final class FramescopeService {

    private FramescopeService() {}

    public static void main(String... arguments) {
        refuseSerializedObjects();
        Quarkus.run(Transfer.isAskedFor(arguments) ? Transfer.class : null, FramescopeService::stopped, arguments);
    }

    /** Nothing here is ever read as a serialized Java object; one that got in could only be an attack. */
    private static void refuseSerializedObjects() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
        }
    }

    private static void stopped(Integer code, Throwable failure) {
        if (failure != null) {
            StartFailure.tell(failure, System.err);
        }
        System.exit(code);
    }
}
