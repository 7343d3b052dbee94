package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record of a piece, to be signed off: its last draft, each finding with what was decided, what was said, which
 * versions spoke, and where the desk's record ended when this was read.
 *
 * @param findings the report's findings as they stand in it
 * @param marks what second readers marked, in whichever draft they read
 * @param versions the report's versions as they stand in it
 * @param reportSha256 of the report's bytes
 */
@Schema(name = "Record")
public record RecordJson(
        ReviewJson review,
        int draft,
        @Schema(type = SchemaType.ARRAY) JsonNode findings,
        List<MarkJson> marks,
        @Schema(type = SchemaType.OBJECT) JsonNode versions,
        String reportSha256,
        End audit) {

    /**
     * Where the desk's record ended.
     *
     * @param hash what "framescope audit verify --contains" looks for
     */
    @Schema(name = "AuditEnd")
    public record End(long entries, String hash) {}
}
