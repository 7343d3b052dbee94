package org.framescope.app.analyze;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Register;
import org.framescope.core.language.Reading;
import org.framescope.engine.Framescope;

/** An analyzer with a bug, at work beside the others. */
final class BrokenAnalyzer implements Analyzer {

    @Override
    public Manual manual() {
        return new Manual("broken", 1, Set.of(), List.of(), List.of());
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        throw new IllegalStateException("bug while reading: " + reading.body().raw());
    }

    /** A service in which it is registered; it starts on an empty store of its own. */
    public static final class Installed implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Installation.class);
        }
    }

    /** Takes the place of the service's own analysis. */
    @Alternative
    public static class Installation {

        @Produces
        @Alternative
        @Singleton
        static Framescope framescope() {
            List<Analyzer> analyzers = new ArrayList<>(StandardRegister.create().analyzers());
            analyzers.add(0, new BrokenAnalyzer());
            return Framescope.of(new Register(analyzers));
        }
    }
}
