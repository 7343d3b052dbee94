package org.framescope.engine;

import java.util.Map;

/**
 * What speaks in a report.
 *
 * @param service this software's version
 * @param rules the version of rules and word lists
 * @param models SHA-256 of each bundle's manifest by the bundle's target, of those that spoke
 */
public record Versions(String service, String rules, Map<String, String> models) {
    public Versions {
        models = Map.copyOf(models);
    }
}
