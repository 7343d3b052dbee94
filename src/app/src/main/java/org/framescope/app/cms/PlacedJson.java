package org.framescope.app.cms;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.problem.Wanted;
import org.framescope.app.review.Arrivals;
import org.framescope.app.store.cms.Receipt;

/**
 * What became of a draft that was brought.
 *
 * @param draft the number of the version
 * @param outcome requested (a review begins), revised (another version of it), unchanged (word for word the last one)
 * @param repeated whether the same message had come before, and nothing was done again
 */
@Schema(name = "PlacedDraft")
public record PlacedJson(UUID review, int draft, String outcome, boolean repeated) {

    static PlacedJson of(Receipt receipt, boolean repeated) {
        return new PlacedJson(
                receipt.review(), receipt.draft(), Wanted.name(Arrivals.Outcome.valueOf(receipt.outcome())), repeated);
    }
}
