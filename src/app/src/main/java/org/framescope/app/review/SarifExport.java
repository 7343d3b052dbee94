package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Decision;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.SarifWriter;

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 2020): what was dismissed is suppressed with its justification, and what the draft
 * before had already is told from what is new.
 */
final class SarifExport {

    private SarifExport() {}

    static String log(Piece piece) {
        ObjectNode run = Json.MAPPER.createObjectNode();
        ObjectNode driver = run.putObject("tool")
                .putObject("driver")
                .put("name", "Framescope")
                .put("version", piece.report().path("versions").path("service").asText());
        ArrayNode rules = driver.putArray("rules");
        TreeSet<String> ids = new TreeSet<>();
        piece.findings().forEach(f -> ids.add(f.path("rule").asText()));
        piece.marks().forEach(marked -> ids.add(marked.mark().rule()));
        ids.forEach(id -> rules.addObject().put("id", id));
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("automationDetails")
                .put("id", "framescope/" + piece.review().id() + "/" + piece.draft());
        ArrayNode results = run.putArray("results");
        piece.findings().forEach(finding -> result(results.addObject(), piece, finding));
        piece.marks().forEach(marked -> result(results.addObject(), piece, marked));
        return SarifWriter.HEAD + Json.write(run) + SarifWriter.FOOT;
    }

    private static void result(ObjectNode result, Piece piece, JsonNode finding) {
        String id = finding.path("id").asText();
        result.put("ruleId", finding.path("rule").asText())
                .put("level", finding.path("severity").asText())
                .putObject("message")
                .put("text", finding.path("reason").asText());
        result.putObject("partialFingerprints").put("framescope/v1", id);
        piece.known().ifPresent(known -> result.put("baselineState", known.contains(id) ? "unchanged" : "new"));
        Place place = new Place(
                finding.path("field").asText(),
                finding.path("begin").asInt(),
                finding.path("end").asInt());
        location(result, piece, place, finding.path("text").asText());
        piece.decision(finding).ifPresent(decision -> decided(result, decision));
    }

    /** What a second reader saw is a result like the software's, whose properties say whose it is. */
    private static void result(ObjectNode result, Piece piece, Piece.Marked marked) {
        MarkJson mark = marked.mark();
        result.put("ruleId", mark.rule())
                .put("level", "note")
                .putObject("message")
                .put("text", mark.note().orElse("Marked by a second reader."));
        result.putObject("partialFingerprints")
                .put("framescope/mark/v1", mark.id().toString());
        location(result, piece, new Place(mark.field(), mark.begin(), mark.end()), mark.text());
        result.putObject("properties").put("seenBy", marked.reader());
        piece.decision(mark.id().toString()).ifPresent(decision -> decided(result, decision));
    }

    private static void location(ObjectNode result, Piece piece, Place place, String text) {
        ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", piece.name() + "#" + fragment(place.field()));
        location.putObject("region")
                .put("charOffset", place.begin())
                .put("charLength", place.end() - place.begin())
                .putObject("snippet")
                .put("text", text);
    }

    /** {@code captions[0]} as {@code captions/0}: a fragment may hold no brackets. */
    private static String fragment(String field) {
        return field.replace('[', '/').replace("]", "");
    }

    private static void decided(ObjectNode result, Decision decision) {
        if (Outcome.valueOf(decision.outcome()) == Outcome.ACCEPTED) {
            result.withObject("/properties").put("decision", Wanted.name(Outcome.ACCEPTED));
            return;
        }
        String cause = decision.cause().map(c -> Wanted.name(Cause.valueOf(c))).orElse("");
        result.putArray("suppressions")
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", cause + decision.note().map(n -> ": " + n).orElse(""));
    }
}
