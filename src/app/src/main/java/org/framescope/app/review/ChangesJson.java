package org.framescope.app.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one draft to another.
 *
 * @param versionsDiffer what spoke differently in the two reports: a model, the rules, the service, the style pack; then a
 *     finding may have come or gone without a changed word
 */
@Schema(name = "Changes")
public record ChangesJson(
        int from,
        int to,
        Map<String, Integer> counts,
        @Schema(implementation = FindingChange[].class) List<FindingChange> findings,
        List<String> versionsDiffer) {

    static ChangesJson of(int from, int to, List<FindingChange> findings, List<String> versionsDiffer) {
        Map<String, Integer> counts = new TreeMap<>(Map.of("new", 0, "open", 0, "fixed", 0));
        findings.forEach(change -> counts.merge(change.status(), 1, Integer::sum));
        return new ChangesJson(from, to, counts, findings, versionsDiffer);
    }
}
