package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a finding from one draft to another.
 *
 * @param id its fingerprint
 * @param status new, open (in both) or fixed (in the earlier one alone)
 */
@Schema(name = "FindingChange")
public record FindingChange(
        String id, String status, String rule, String severity, String field, int begin, int end, String text) {

    static FindingChange of(JsonNode finding, String status) {
        return new FindingChange(
                finding.path("id").asText(),
                status,
                finding.path("rule").asText(),
                finding.path("severity").asText(),
                finding.path("field").asText(),
                finding.path("begin").asInt(),
                finding.path("end").asInt(),
                finding.path("text").asText());
    }
}
