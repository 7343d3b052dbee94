package org.framescope.engine.sample;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Interval;
import org.framescope.engine.agreement.Agreement;

/**
 * What a judged sample tells about its batch.
 *
 * @param sample its id
 * @param coders how far each of them is
 * @param agreement Krippendorff's alpha over the verdicts right and wrong, whole articles drawn again for its interval
 * @param disagreements findings on which those who could say differ
 * @param rules each with the share of its findings that are right
 * @param outlets each with that share, and how many right findings there are in 1,000 words
 * @param batch the same for all articles
 */
public record EstimatesJson(
        String sample,
        List<CoderProgress> coders,
        AlphaJson agreement,
        int disagreements,
        List<RulePrecision> rules,
        List<CorrectedRate> outlets,
        CorrectedRate batch) {

    /** How far somebody is: {@code drawn = right + wrong + cannotSay + open}. */
    public record CoderProgress(String name, long right, long wrong, long cannotSay, long open) {}

    /**
     * Alpha, scored or abstained.
     *
     * @param units findings on which two could say something
     * @param pieces articles that these stand in
     */
    public record AlphaJson(
            String status,
            Optional<Double> alpha,
            Optional<List<Double>> interval,
            Optional<String> reason,
            int units,
            int pieces) {

        static AlphaJson of(Agreement agreement) {
            if (agreement instanceof Agreement.Measured own) {
                return new AlphaJson(
                        "scored",
                        Optional.of(own.alpha()),
                        Optional.of(ends(own.interval())),
                        Optional.empty(),
                        own.units(),
                        own.pieces());
            }
            Agreement.Abstained own = (Agreement.Abstained) agreement;
            return new AlphaJson(
                    "abstained",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(own.reason()),
                    own.units(),
                    own.pieces());
        }
    }

    /** An estimate with its 95 % interval, or why there is none. */
    public record EstimateJson(
            String status, Optional<Double> value, Optional<List<Double>> interval, Optional<String> reason) {

        static EstimateJson of(Share share, double scale) {
            if (share instanceof Share.Told told) {
                return new EstimateJson(
                        "scored",
                        Optional.of(told.value() * scale),
                        Optional.of(List.of(
                                told.interval().low() * scale, told.interval().high() * scale)),
                        Optional.empty());
            }
            return abstained(((Share.Abstained) share).reason());
        }

        static EstimateJson abstained(String reason) {
            return new EstimateJson("abstained", Optional.empty(), Optional.empty(), Optional.of(reason));
        }
    }

    /**
     * A rule.
     *
     * @param findings in the batch
     * @param drawn into the sample
     * @param judged on which somebody could say something
     * @param precision the share of its findings that are right
     */
    public record RulePrecision(String rule, long findings, long drawn, long judged, EstimateJson precision) {}

    /**
     * An outlet, or the batch.
     *
     * @param outlet its name, empty for articles that name none; absent for the batch
     * @param words of its articles
     * @param findings in them
     * @param judged on which somebody could say something
     * @param precision the share of its findings that are right
     * @param foundPerThousand findings in 1,000 words as the rules made them
     * @param rightPerThousand right findings in 1,000 words
     */
    public record CorrectedRate(
            Optional<String> outlet,
            long words,
            long findings,
            long judged,
            EstimateJson precision,
            Optional<Double> foundPerThousand,
            EstimateJson rightPerThousand) {}

    public EstimatesJson {
        coders = List.copyOf(coders);
        rules = List.copyOf(rules);
        outlets = List.copyOf(outlets);
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }
}
