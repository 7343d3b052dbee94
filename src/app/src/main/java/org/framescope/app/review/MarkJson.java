package org.framescope.app.review;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.review.ReadingMark;

/**
 * A passage that a second reader marked.
 *
 * @param reading the reading in which it was marked
 * @param begin in UTF-16 units of the field
 * @param end exclusive
 * @param rule what the passage is, by the id of the rule that would find it
 * @param revision for If-Match when it is changed
 */
@Schema(name = "ReadingMark")
public record MarkJson(
        UUID id,
        UUID reading,
        String field,
        int begin,
        int end,
        String text,
        String rule,
        @Schema(implementation = String.class) Optional<String> note,
        int revision) {

    static MarkJson of(ReadingMark mark, String field) {
        return new MarkJson(
                mark.id(),
                mark.reading(),
                mark.field(),
                mark.begin(),
                mark.end(),
                field.substring(mark.begin(), mark.end()),
                mark.rule(),
                mark.note(),
                mark.revision());
    }
}
