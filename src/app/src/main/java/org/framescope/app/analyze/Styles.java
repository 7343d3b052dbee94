package org.framescope.app.analyze;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.core.analysis.Style;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.StylePack;
import org.framescope.engine.Framescope;
import org.framescope.engine.style.InvalidStylePackException;
import org.framescope.engine.style.StylePacks;

/** The style pack of a request: the one that it names, else the desk's own, else the one that this service is set to. */
@Singleton
class Styles {

    private final StylePacks packs;
    private final String preferred;
    private final DeskStore desks;
    private final Clock clock;

    @Inject
    Styles(Framescope framescope, FramescopeConfig config, DeskStore desks, Clock clock) {
        this.packs = framescope.styles();
        this.desks = desks;
        this.preferred = config.style().pack();
        this.clock = clock;
    }

    /** The pack as it holds today. */
    Style named(Optional<String> id, Optional<UUID> desk) {
        if (id.isEmpty()) {
            Optional<String> own = desk.map(desks::get).flatMap(Desk::stylePack);
            if (own.isPresent()) {
                return new AppliedStyle(read(own.get()), LocalDate.now(clock));
            }
        }
        return packs.pack(id.orElse(preferred))
                .map(installed -> new AppliedStyle(installed.pack(), LocalDate.now(clock)))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.INVALID_PARAMETER,
                        "Expected the parameter \"stylePack\" to name one of " + String.join(", ", packs.ids())
                                + "; found another name. Correct it or leave it out."));
    }

    /** The desk's pack was checked when it was set; a newer version of the service may know fewer rules. */
    private StylePack read(String yaml) {
        try {
            return packs.read("of the desk", yaml.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidStylePackException outdated) {
            throw new ProblemException(
                    ProblemKind.INVALID_STYLE_PACK, outdated.getMessage() + ". Correct it in the desk's settings.");
        }
    }
}
