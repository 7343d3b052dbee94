package org.framescope.app.analyze;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.people.Desk;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.io.InvalidInputException;

/** Fills an empty store with the analysed examples, so that the first person who comes sees a report. */
@Singleton
class FirstStart {

    private final FramescopeConfig config;
    private final AnalysisStore store;
    private final AnalysisService service;

    @Inject
    FirstStart(FramescopeConfig config, AnalysisStore store, AnalysisService service) {
        this.config = config;
        this.store = store;
        this.service = service;
    }

    void analyzeExamples(@Observes StartupEvent started) throws InvalidInputException {
        if (!config.examples() || !store.isEmpty(Desk.FIRST)) {
            return;
        }
        for (ShippedExample example : ShippedExamples.all()) {
            byte[] article = example.article().getBytes(StandardCharsets.UTF_8);
            service.analyze(service.read(MediaType.APPLICATION_JSON_TYPE, article), Order.keptAt(Desk.FIRST));
        }
    }
}
