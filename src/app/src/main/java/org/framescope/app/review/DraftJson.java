package org.framescope.app.review;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.review.Draft;

/**
 * A version of a piece.
 *
 * @param number from 1
 * @param analysis the analysis's id: GET /api/v1/analyses/{id} gives its report, …/article its article
 */
@Schema(name = "Draft")
public record DraftJson(
        int number,
        UUID analysis,
        @Schema(implementation = Colleague.class) Optional<Colleague> author,
        String created) {

    static DraftJson of(Draft draft, Names names) {
        return new DraftJson(
                draft.number(),
                draft.analysis(),
                names.colleague(draft.author()),
                draft.created().toString());
    }
}
