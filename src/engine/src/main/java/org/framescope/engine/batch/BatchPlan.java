package org.framescope.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.core.StandardRegister;
import org.framescope.engine.Framescope;
import org.framescope.engine.extract.RuleFolder;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.Sha256;

/**
 * What a batch is about. The same plan gives the same files, byte for byte.
 *
 * @param service this software's version
 * @param rules version of the rules
 * @param models SHA-256 of each installed bundle's manifest by its target
 * @param only analyzers asked for; empty for all
 * @param form what the inputs were said to hold
 * @param outletRules SHA-256 of each outlet's rule on how its pages are read, by its domain
 * @param inputs name, size and SHA-256 of each file
 */
public record BatchPlan(
        String service,
        String rules,
        Map<String, String> models,
        Set<String> only,
        String form,
        Map<String, String> outletRules,
        List<Input> inputs) {

    /** A file without its place on this machine. */
    public record Input(String name, long bytes, String sha256) {}

    public BatchPlan {
        models = new TreeMap<>(models);
        only = new TreeSet<>(only);
        outletRules = new TreeMap<>(outletRules);
        inputs = List.copyOf(inputs);
    }

    /** The plan of a batch with what is installed here. */
    public static BatchPlan of(
            Framescope framescope, Set<String> only, String form, RuleFolder known, List<BatchInput> inputs)
            throws IOException {
        TreeMap<String, String> models = new TreeMap<>();
        for (InstalledModel model : framescope.models()) {
            models.put(model.manifest().target(), model.sha256());
        }
        TreeMap<String, String> outletRules = new TreeMap<>();
        known.rules().forEach((domain, rule) -> outletRules.put(domain, Sha256.of(rule.json())));
        return new BatchPlan(
                framescope.version(),
                StandardRegister.RULES_VERSION,
                models,
                only,
                form,
                outletRules,
                inputs.stream()
                        .map(own -> new Input(own.name(), own.bytes(), own.sha256()))
                        .toList());
    }

    /** Names the plan. */
    public String sha256() {
        return Sha256.of(Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
