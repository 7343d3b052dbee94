package org.framescope.app.analyze;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.core.analysis.Style;
import org.framescope.core.style.AppliedStyle;
import org.framescope.engine.Framescope;
import org.framescope.engine.style.StylePacks;

/** The style pack of a request: the one that it names, else the one that this service is set to. */
@Singleton
class Styles {

    private final StylePacks packs;
    private final String preferred;
    private final Clock clock;

    @Inject
    Styles(Framescope framescope, FramescopeConfig config, Clock clock) {
        this.packs = framescope.styles();
        this.preferred = config.style().pack();
        this.clock = clock;
    }

    /** The pack as it holds today. */
    Style named(Optional<String> id) {
        return packs.pack(id.orElse(preferred))
                .map(installed -> new AppliedStyle(installed.pack(), LocalDate.now(clock)))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.INVALID_PARAMETER,
                        "Expected the parameter \"stylePack\" to name one of " + String.join(", ", packs.ids())
                                + "; found another name. Correct it or leave it out."));
    }
}
