package org.framescope.engine;

import java.util.Map;
import java.util.Optional;
import org.framescope.core.style.AppliedStyle;

/**
 * What speaks in a report.
 *
 * @param service this software's version
 * @param rules the version of rules and word lists
 * @param models SHA-256 of each bundle's manifest by the bundle's target, of those that spoke
 * @param style the style pack that chose among the findings
 */
public record Versions(String service, String rules, Map<String, String> models, Optional<AppliedStyle> style) {
    public Versions {
        models = Map.copyOf(models);
    }
}
