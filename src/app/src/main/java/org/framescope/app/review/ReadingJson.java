package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second reading.
 *
 * @param article what its reader sees: the words alone, without outlet, byline, dateline, address and date; bars stand where
 *     the text names its outlet or authors. Absent to everybody else, and once the reading is closed
 * @param sentences where the article's sentences stand; absent with it
 * @param marks what was marked; absent to everybody but its reader until the reading is closed
 */
@Schema(name = "Reading")
public record ReadingJson(
        ReadingLine summary,
        @Schema(type = SchemaType.OBJECT) Optional<JsonNode> article,
        @Schema(implementation = Place[].class) Optional<List<Place>> sentences,
        @Schema(implementation = MarkJson[].class) Optional<List<MarkJson>> marks) {}
