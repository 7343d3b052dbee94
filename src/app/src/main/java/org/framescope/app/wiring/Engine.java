package org.framescope.app.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.framescope.engine.Framescope;
import org.framescope.engine.fetch.Courier;
import org.framescope.engine.fetch.NameService;
import org.framescope.engine.io.ReportWriter;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.style.InvalidStylePackException;

/** The analysis, set up once for all requests. */
class Engine {

    @Produces
    @Singleton
    static Framescope framescope(FramescopeConfig config) throws InvalidStylePackException {
        Framescope framescope = Framescope.with(
                new ModelSettings(config.models().dir(), config.models().profile()));
        Optional<String> folder = config.style().dir().filter(dir -> !dir.isBlank());
        return folder.isEmpty()
                ? framescope
                : framescope.with(framescope.styles().and(Path.of(folder.get())));
    }

    /** A pack that is wanted and not there, or broken, keeps the service from starting too. */
    void findStyle(@Observes StartupEvent started, Framescope framescope, FramescopeConfig config)
            throws InvalidStylePackException {
        framescope.styles().require(config.style().pack());
    }

    /** A model that must not be used keeps the service from starting; it is not found out by the first who asks. */
    void openModels(@Observes StartupEvent started, Framescope framescope) throws InvalidModelsException {
        framescope.open(Set.of());
    }

    @Produces
    @Singleton
    static Courier courier(Framescope framescope) {
        return Courier.of(NameService.system(), framescope.version());
    }

    @Produces
    @Singleton
    static ReportWriter reportWriter(Framescope framescope) {
        return new ReportWriter(framescope);
    }
}
