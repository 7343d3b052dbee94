package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** The findings of a kept report, by their fingerprints. */
final class Findings {

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    private final JsonNode versions;

    private Findings(JsonNode versions) {
        this.versions = versions;
    }

    static Findings in(String report) {
        try {
            JsonNode json = Json.read(report);
            Findings findings = new Findings(json.path("versions"));
            json.path("findings").forEach(f -> findings.byId.put(f.path("id").asText(), f));
            return findings;
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("a kept report is no JSON", impossible);
        }
    }

    Collection<JsonNode> all() {
        return byId.values();
    }

    /** Every finding of two drafts once: those of the later one in its order, then those that are gone. */
    static List<FindingChange> between(Findings earlier, Findings later) {
        List<FindingChange> changes = new ArrayList<>();
        later.byId.forEach((id, f) -> changes.add(FindingChange.of(f, earlier.byId.containsKey(id) ? "open" : "new")));
        earlier.byId.forEach((id, f) -> {
            if (!later.byId.containsKey(id)) {
                changes.add(FindingChange.of(f, "fixed"));
            }
        });
        return changes;
    }

    /** What spoke differently in two reports, by name. */
    static List<String> versionsThatDiffer(Findings earlier, Findings later) {
        List<String> names = new ArrayList<>();
        later.versions.properties().forEach(each -> {
            if (!each.getKey().equals("articleSha256")
                    && !each.getValue().equals(earlier.versions.path(each.getKey()))) {
                names.add(each.getKey());
            }
        });
        return names;
    }
}
