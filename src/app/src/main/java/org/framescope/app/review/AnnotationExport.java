package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.review.Decision;
import org.framescope.engine.io.Json;

/**
 * Findings and second readers' marks as annotations: as a collection of the W3C's Web Annotation Data Model (2017), and as what the Hypothesis API
 * takes. Both point by quotation: our offsets count in fields, which a published page does not have.
 */
final class AnnotationExport {

    /** Words around a quotation tell one place from another that reads the same. */
    private static final int AROUND = 32;

    private static final String SECOND_READING = "second-reading";

    private AnnotationExport() {}

    static String web(Piece piece) {
        ObjectNode collection = Json.MAPPER
                .createObjectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", "urn:framescope:review:" + piece.review().id() + ":" + piece.draft())
                .put("type", "AnnotationCollection")
                .put("label", piece.review().title())
                .put("total", piece.findings().size() + piece.marks().size());
        ArrayNode items = collection
                .putObject("first")
                .put("id", "urn:framescope:review:" + piece.review().id() + ":" + piece.draft() + ":1")
                .put("type", "AnnotationPage")
                .put("startIndex", 0)
                .putArray("items");
        piece.findings().forEach(finding -> items.add(annotation(piece, finding)));
        piece.marks().forEach(marked -> items.add(annotation(piece, marked)));
        return Json.write(collection);
    }

    private static ObjectNode annotation(Piece piece, JsonNode finding) {
        ObjectNode annotation = Json.MAPPER
                .createObjectNode()
                .put(
                        "id",
                        "urn:framescope:finding:" + piece.review().id() + ":"
                                + finding.path("id").asText())
                .put("type", "Annotation")
                .put("motivation", "assessing");
        ArrayNode bodies = annotation.putArray("body");
        body(bodies, "commenting", finding.path("reason").asText());
        finding.path("otherReadings").forEach(other -> body(bodies, "commenting", other.asText()));
        body(bodies, "tagging", finding.path("rule").asText());
        body(bodies, "tagging", finding.path("severity").asText());
        piece.decision(finding).ifPresent(decision -> {
            body(bodies, "tagging", Wanted.name(Outcome.valueOf(decision.outcome())));
            said(decision).ifPresent(words -> body(bodies, "replying", words));
        });
        annotation.putObject("target").put("source", piece.source()).set("selector", quotation(piece, place(finding)));
        return annotation;
    }

    private static ObjectNode annotation(Piece piece, Piece.Marked marked) {
        MarkJson mark = marked.mark();
        ObjectNode annotation = Json.MAPPER
                .createObjectNode()
                .put("id", "urn:framescope:mark:" + mark.id())
                .put("type", "Annotation")
                .put("motivation", "assessing");
        annotation.putObject("creator").put("type", "Person").put("name", marked.reader());
        ArrayNode bodies = annotation.putArray("body");
        mark.note().ifPresent(note -> body(bodies, "commenting", note));
        body(bodies, "tagging", mark.rule());
        body(bodies, "tagging", SECOND_READING);
        piece.decision(mark.id().toString()).ifPresent(decision -> {
            body(bodies, "tagging", Wanted.name(Outcome.valueOf(decision.outcome())));
            said(decision).ifPresent(words -> body(bodies, "replying", words));
        });
        annotation.putObject("target").put("source", piece.source()).set("selector", quotation(piece, place(mark)));
        return annotation;
    }

    private static Place place(MarkJson mark) {
        return new Place(mark.field(), mark.begin(), mark.end());
    }

    private static Place place(JsonNode finding) {
        return new Place(
                finding.path("field").asText(),
                finding.path("begin").asInt(),
                finding.path("end").asInt());
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    static String hypothesis(Piece piece) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (JsonNode finding : piece.findings()) {
            List<String> tags = List.of(
                    finding.path("rule").asText(), finding.path("severity").asText());
            list.add(hypothesis(piece, words(piece, finding), tags, piece.decision(finding), place(finding)));
        }
        for (Piece.Marked marked : piece.marks()) {
            MarkJson mark = marked.mark();
            Optional<Decision> decision = piece.decision(mark.id().toString());
            String words = mark.note().orElse("Marked by a second reader.")
                    + decision.flatMap(AnnotationExport::said)
                            .map(said -> "\n\n" + said)
                            .orElse("");
            list.add(hypothesis(piece, words, List.of(mark.rule(), SECOND_READING), decision, place(mark)));
        }
        return Json.write(list);
    }

    private static ObjectNode hypothesis(
            Piece piece, String words, List<String> about, Optional<Decision> decision, Place place) {
        ObjectNode annotation =
                Json.MAPPER.createObjectNode().put("uri", piece.source()).put("text", words);
        annotation.putObject("document").putArray("title").add(piece.review().title());
        ArrayNode tags = annotation.putArray("tags");
        about.forEach(tags::add);
        decision.ifPresent(d -> tags.add(Wanted.name(Outcome.valueOf(d.outcome()))));
        annotation
                .putArray("target")
                .addObject()
                .put("source", piece.source())
                .putArray("selector")
                .add(quotation(piece, place));
        return annotation;
    }

    private static String words(Piece piece, JsonNode finding) {
        StringBuilder words = new StringBuilder(finding.path("reason").asText());
        finding.path("otherReadings").forEach(other -> words.append("\n\nOr: ").append(other.asText()));
        piece.decision(finding)
                .flatMap(AnnotationExport::said)
                .ifPresent(said -> words.append("\n\n").append(said));
        return words.toString();
    }

    /** Why it was dismissed, or what was said when it was accepted. */
    private static Optional<String> said(Decision decision) {
        Optional<String> cause = decision.cause().map(c -> "Dismissed as " + Wanted.name(Cause.valueOf(c)) + ".");
        return cause.map(c -> c + decision.note().map(n -> " " + n).orElse("")).or(decision::note);
    }

    private static ObjectNode quotation(Piece piece, Place place) {
        String text = piece.text(place.field());
        int begin = place.begin();
        int end = place.end();
        return Json.MAPPER
                .createObjectNode()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(begin, end))
                .put("prefix", text.substring(whole(text, Math.max(0, begin - AROUND)), begin))
                .put("suffix", text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at + 1 : at;
    }
}
