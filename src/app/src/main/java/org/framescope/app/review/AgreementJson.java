package org.framescope.app.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.analysis.Interval;
import org.framescope.engine.agreement.Agreement;
import org.framescope.engine.agreement.Alpha;
import org.framescope.engine.agreement.Unit;

/**
 * How far a desk's readers agree beyond chance: Krippendorff's alpha over sentences, for each rule.
 *
 * @param readings how many closed second readings there are; of more than 500 the newest count
 * @param minimum under which nothing is told
 * @param readers among the readers, all rules together; common rules weigh more
 * @param software between the software and the second readers, all rules together
 * @param rules the rules of which somebody, or the software, saw something
 */
@Schema(name = "DeskAgreement")
public record AgreementJson(
        int readings, Minimum minimum, FigureJson readers, FigureJson software, List<RuleAgreement> rules) {

    /** A unit that counts as seen: fewer of those, and nothing is told. */
    private static final int FEWEST_SEEN = 10;

    static final Minimum MINIMUM = new Minimum(Alpha.FEWEST_UNITS, Alpha.FEWEST_PIECES, FEWEST_SEEN);

    /**
     * Under which numbers nothing is told.
     *
     * @param units sentences that two judged
     * @param pieces that they stand in
     * @param seen how many of the sentences somebody saw the rule's thing in
     */
    @Schema(name = "AgreementMinimum")
    public record Minimum(int units, int pieces, int seen) {}

    /** The agreement about one rule, as about all. */
    @Schema(name = "RuleAgreement")
    public record RuleAgreement(String rule, FigureJson readers, FigureJson software) {}

    /**
     * One alpha, or why it is not told.
     *
     * @param status scored or abstained
     * @param alpha 1 for full agreement, 0 for what chance would give, below 0 for less
     * @param interval 95 %, from drawing whole pieces again
     * @param units sentences that two judged, for each rule
     * @param pieces that they stand in
     * @param seen in how many of the units somebody saw the rule's thing
     * @param reason why it is not told
     */
    @Schema(name = "AgreementFigure")
    public record FigureJson(
            String status,
            @Schema(implementation = Double.class) Optional<Double> alpha,
            @Schema(implementation = Double[].class) Optional<List<Double>> interval,
            int units,
            int pieces,
            int seen,
            @Schema(implementation = String.class) Optional<String> reason) {

        static FigureJson of(List<Unit> units) {
            int seen = (int) units.stream()
                    .map(Unit::values)
                    .filter(values -> values.size() > 1 && values.contains(CodedDraft.SEEN))
                    .count();
            Agreement agreement = Alpha.measure(units);
            if (agreement instanceof Agreement.Measured measured && seen >= FEWEST_SEEN) {
                Interval interval = measured.interval();
                return new FigureJson(
                        "scored",
                        Optional.of(measured.alpha()),
                        Optional.of(List.of(interval.low(), interval.high())),
                        measured.units(),
                        measured.pieces(),
                        seen,
                        Optional.empty());
            }
            String reason = agreement instanceof Agreement.Abstained abstained
                    ? abstained.reason()
                    : "too few to say: it takes " + FEWEST_SEEN + " sentences in which somebody saw it";
            return new FigureJson(
                    "abstained",
                    Optional.empty(),
                    Optional.empty(),
                    agreement.units(),
                    agreement.pieces(),
                    seen,
                    Optional.of(reason));
        }
    }
}
