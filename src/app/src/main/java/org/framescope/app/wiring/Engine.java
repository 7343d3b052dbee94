package org.framescope.app.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ReportWriter;

/** The analysis, set up once for all requests. */
class Engine {

    @Produces
    @Singleton
    static Framescope framescope() {
        return Framescope.standard();
    }

    @Produces
    @Singleton
    static ReportWriter reportWriter(Framescope framescope) {
        return new ReportWriter(framescope);
    }
}
