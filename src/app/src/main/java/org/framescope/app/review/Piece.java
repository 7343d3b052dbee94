package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.Review;

/**
 * All that is exported of a piece: its last draft, judged.
 *
 * @param article the draft as analyzed
 * @param report its report
 * @param decisions by the findings' fingerprints, or the ids of marks; where readers disagreed, how that was settled
 * @param settled the fingerprints and ids of what was settled
 * @param marks what second readers marked in this draft
 * @param known the fingerprints of the draft before; empty for the first draft
 */
record Piece(
        Review review,
        int draft,
        JsonNode article,
        JsonNode report,
        Map<String, Decision> decisions,
        Set<String> settled,
        List<Marked> marks,
        Optional<Set<String>> known) {

    Piece {
        decisions = Map.copyOf(decisions);
        settled = Set.copyOf(settled);
        marks = List.copyOf(marks);
    }

    /**
     * A second reader's mark.
     *
     * @param reader who it was
     */
    record Marked(MarkJson mark, String reader) {}

    JsonNode findings() {
        return report.path("findings");
    }

    Optional<Decision> decision(JsonNode finding) {
        return decision(finding.path("id").asText());
    }

    Optional<Decision> decision(String subject) {
        return Optional.ofNullable(decisions.get(subject));
    }

    boolean isSettled(String subject) {
        return settled.contains(subject);
    }

    /** Where the article can be found; where it has no address, it is named by its hash. */
    String source() {
        String url = article.path("url").asText("");
        return url.startsWith("http://") || url.startsWith("https://") ? url : name();
    }

    /** The article's own name, which no other has. */
    String name() {
        return "urn:sha256:" + report.path("versions").path("articleSha256").asText();
    }

    /** The text of a field of the article, by its name on the wire. */
    String text(String field) {
        int bracket = field.indexOf('[');
        if (bracket < 0) {
            return article.path(field).asText();
        }
        int index = Integer.parseInt(field.substring(bracket + 1, field.indexOf(']')));
        return article.path(field.substring(0, bracket))
                .path(index)
                .path("text")
                .asText();
    }
}
