package org.framescope.train.mismatch;

import java.util.List;
import java.util.Set;
import org.framescope.core.mismatch.CaptionFeature;

/** The three detectors, fitted on some cases, and their noisy or. */
record CaptionFit(Logistic otherStory, Logistic unknownName, Logistic otherStatement) {

    static final List<CaptionFeature> STORY_FEATURES = List.of(
            CaptionFeature.SHARED_WEIGHT,
            CaptionFeature.BEST_SENTENCE,
            CaptionFeature.HEADLINE_SHARE,
            CaptionFeature.TOPIC_FIT,
            CaptionFeature.LENGTH,
            CaptionFeature.ARTICLE_LENGTH,
            CaptionFeature.PERSONS_UNKNOWN,
            CaptionFeature.PERSON_PROMINENCE,
            CaptionFeature.PLACES_KNOWN,
            CaptionFeature.NAMES_KNOWN,
            CaptionFeature.NAMES_UNKNOWN,
            CaptionFeature.DATE_AHEAD);

    static final List<CaptionFeature> NAME_FEATURES = List.of(
            CaptionFeature.UNKNOWN_PERSON_SHARE,
            CaptionFeature.FIRST_PERSON_UNKNOWN,
            CaptionFeature.UNKNOWN_TITLED,
            CaptionFeature.UNKNOWN_FAME,
            CaptionFeature.SURNAME_ONLY);

    static final List<CaptionFeature> STATEMENT_FEATURES = List.of(
            CaptionFeature.PLACES_UNKNOWN,
            CaptionFeature.YEARS_OFF,
            CaptionFeature.NUMBERS_MISSING,
            CaptionFeature.NUMBERS_CONTRADICTED);

    /** On captions of the same topic the detector is only measured: fitted on them too, it finds fewer of any other. */
    private static final Set<PairKind> STORY_KINDS = Set.of(PairKind.ANY_OTHER);

    private static final Set<PairKind> NAME_KINDS = Set.of(PairKind.NAME_SWAPPED, PairKind.NAME_SWAPPED_TOPIC);
    private static final Set<PairKind> STATEMENT_KINDS =
            Set.of(PairKind.PLACE_SWAPPED, PairKind.NUMBER_SWAPPED, PairKind.DATE_OFF);

    /**
     * Log-odds taken off the detectors of single slips: bystanders are named and old pictures are used in captions that
     * belong, too. Tuned on the train part, so that captions of other stories stay ahead.
     */
    private static final double NAME_DISCOUNT = 2;

    private static final double STATEMENT_DISCOUNT = 3;

    private static final double PENALTY = 1;
    private static final double CERTAIN = 1e-12;

    static CaptionFit of(List<CaptionCase> cases) {
        return new CaptionFit(
                fit(cases, STORY_FEATURES, STORY_KINDS, 0),
                fit(cases, NAME_FEATURES, NAME_KINDS, NAME_DISCOUNT),
                fit(cases, STATEMENT_FEATURES, STATEMENT_KINDS, STATEMENT_DISCOUNT));
    }

    private static Logistic fit(
            List<CaptionCase> cases, List<CaptionFeature> features, Set<PairKind> kinds, double discount) {
        List<CaptionCase> used = cases.stream()
                .filter(c -> c.match() || kinds.contains(c.kind()))
                .toList();
        double[][] x = used.stream().map(c -> row(c, features)).toArray(double[][]::new);
        int[] y = used.stream().mapToInt(c -> c.match() ? 0 : 1).toArray();
        Logistic fitted = Logistic.fit(x, y, PENALTY);
        return new Logistic(fitted.intercept() - discount, fitted.weights());
    }

    private static double[] row(CaptionCase one, List<CaptionFeature> features) {
        return features.stream().mapToDouble(one.features()::get).toArray();
    }

    /** The raw log-odds of a mismatch, as core computes them. */
    double logOdds(CaptionCase one) {
        double belongs = (1 - sigmoid(otherStory.logOdds(row(one, STORY_FEATURES))))
                * (1 - sigmoid(unknownName.logOdds(row(one, NAME_FEATURES))))
                * (1 - sigmoid(otherStatement.logOdds(row(one, STATEMENT_FEATURES))));
        double floored = Math.min(1 - CERTAIN, Math.max(CERTAIN, belongs));
        return Math.log((1 - floored) / floored);
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
