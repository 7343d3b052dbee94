package org.framescope.engine.command;

import java.util.List;
import java.util.Set;
import org.framescope.engine.Framescope;

/** What the commands that analyze check before they begin. */
final class Analyzers {

    private Analyzers() {}

    /** Throws {@link UsageException} for an analyzer that there is not, or less than one thread. */
    static void check(Framescope framescope, Set<String> only, int threads) {
        List<String> ids = framescope.register().ids();
        for (String name : only) {
            if (!ids.contains(name)) {
                throw new UsageException("no such analyzer: " + name + "; there are " + String.join(", ", ids));
            }
        }
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
    }
}
