package org.framescope.app.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ReportWriter;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;

/** The analysis, set up once for all requests. */
class Engine {

    @Produces
    @Singleton
    static Framescope framescope(FramescopeConfig config) {
        return Framescope.with(
                new ModelSettings(config.models().dir(), config.models().profile()));
    }

    /** A model that must not be used keeps the service from starting; it is not found out by the first who asks. */
    void openModels(@Observes StartupEvent started, Framescope framescope) throws InvalidModelsException {
        framescope.open(Set.of());
    }

    @Produces
    @Singleton
    static ReportWriter reportWriter(Framescope framescope) {
        return new ReportWriter(framescope);
    }
}
