package org.framescope.app.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the software, the first reader and the second readers of a draft see in it, side by side.
 *
 * @param draft its number
 * @param readings the closed readings that are compared
 * @param counts how many passages are agreed, disputed, undecided, settled
 * @param maySettle whether whoever asks may settle what is disputed
 */
@Schema(name = "Comparison")
public record ComparisonJson(
        int draft,
        List<ReadingLine> readings,
        Map<String, Integer> counts,
        List<PassageJson> passages,
        boolean maySettle) {

    /**
     * A passage at which somebody, or the software, points.
     *
     * @param subject names it when it is settled: a finding's fingerprint, or a mark's id
     * @param rule what it is said to be
     * @param found whether the software found it
     * @param severity that of the finding
     * @param reason the finding's
     * @param first what the first reader decided about the finding; absent where they did not, or nothing was found
     * @param seconds what each second reader says, in the order of the readings
     * @param accord agreed, disputed, undecided (the first reader has not said whether it is so), settled
     * @param settlement how it was settled
     */
    @Schema(name = "ComparedPassage")
    public record PassageJson(
            String subject,
            String rule,
            String field,
            int begin,
            int end,
            String text,
            boolean found,
            @Schema(implementation = String.class) Optional<String> severity,
            @Schema(implementation = String.class) Optional<String> reason,
            @Schema(implementation = DecisionJson.class) Optional<DecisionJson> first,
            List<SecondJson> seconds,
            String accord,
            @Schema(implementation = SettlementJson.class) Optional<SettlementJson> settlement) {}

    /**
     * What a second reader says about a passage.
     *
     * @param says marked, otherwise (marked as something else), not-marked
     * @param marks theirs that share a character with the passage
     */
    @Schema(name = "SecondReader")
    public record SecondJson(UUID reading, String says, List<MarkJson> marks) {}
}
