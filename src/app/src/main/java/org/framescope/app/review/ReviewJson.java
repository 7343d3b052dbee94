package org.framescope.app.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece under review.
 *
 * @param drafts its versions, the first first
 * @param steps what whoever asks may do next
 * @param readings its second readings
 * @param settlements how disagreements between readers were settled
 * @param version for If-Match
 */
@Schema(name = "Review")
public record ReviewJson(
        ReviewLine summary,
        List<DraftJson> drafts,
        List<DecisionJson> decisions,
        List<CommentJson> comments,
        List<String> steps,
        List<ReadingLine> readings,
        List<SettlementJson> settlements,
        int version) {}
