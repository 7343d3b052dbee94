package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a SARIF 2.1.0 log (OASIS, 2020), as far as it is used here: one article, its fields as artifacts with their
 * contents, and one result for each finding. {@link SarifWriter} fills it.
 */
public record SarifJson(
        Tool tool,
        String columnKind,
        AutomationDetails automationDetails,
        List<Invocation> invocations,
        List<Artifact> artifacts,
        List<Result> results) {

    /** What ran. */
    public record Tool(Driver driver) {}

    /** The program, with the rules that its results refer to. */
    public record Driver(String name, String version, List<RuleJson> rules) {}

    /** A rule with help for its reader. */
    public record RuleJson(
            String id, Message shortDescription, Message fullDescription, Message help, Level defaultConfiguration) {}

    /** The most that a rule's results may be. */
    public record Level(String level) {}

    /** A text. */
    public record Message(String text) {}

    /** The article's id, so that runs of the same article can be told. */
    public record AutomationDetails(String id) {}

    /** Whether the article could be analysed. */
    public record Invocation(boolean executionSuccessful, Optional<List<Notification>> toolExecutionNotifications) {}

    /** Why it could not, or what an analyzer has to say about itself. */
    public record Notification(String level, Message message, Descriptor descriptor) {}

    /** The kind of a notification. */
    public record Descriptor(String id) {}

    /** One field of the article. */
    public record Artifact(ArtifactLocation location, String mimeType, String encoding, Message contents) {}

    /** A field by its address in this run. */
    public record ArtifactLocation(String uri, Optional<Integer> index) {}

    /** One finding. */
    public record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            Properties properties) {}

    /** What SARIF has no name for. */
    public record Properties(
            JsonNode articleId,
            String voice,
            String confidence,
            List<String> otherReadings,
            Map<String, Object> evidence) {}

    /** Where a finding stands. */
    public record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    /** The place in the text of a field. */
    public record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    /** UTF-16 offset and length, and the words that stand there. */
    public record Region(int charOffset, int charLength, Message snippet) {}

    /** The field by its name in the wire contract. */
    public record LogicalLocation(String name, String kind) {}
}
