package org.framescope.train.mismatch;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.mismatch.CaptionFeature;

/** The four detectors, fitted on some cases, and their noisy or. */
record CaptionFit(Logistic otherStory, Logistic unknownName, Logistic misplacedName, Logistic otherStatement) {

    /** Without features whose weight would contradict what they are shown for, such as a far date that speaks for a caption. */
    static final List<CaptionFeature> STORY_FEATURES = List.of(
            CaptionFeature.SHARED_WEIGHT,
            CaptionFeature.BEST_SENTENCE,
            CaptionFeature.HEADLINE_SHARE,
            CaptionFeature.TOPIC_FIT,
            CaptionFeature.WORD_FIT,
            CaptionFeature.RAREST_SHARED,
            CaptionFeature.PAIR_SHARE,
            CaptionFeature.PLAIN_WORD_SHARE,
            CaptionFeature.LENGTH,
            CaptionFeature.ARTICLE_LENGTH,
            CaptionFeature.PERSONS_UNKNOWN,
            CaptionFeature.PERSON_IN_HEADLINE,
            CaptionFeature.PERSON_PROMINENCE,
            CaptionFeature.FIRST_NAME_ONLY,
            CaptionFeature.PLACES_KNOWN,
            CaptionFeature.NAMES_KNOWN,
            CaptionFeature.NAMES_UNKNOWN,
            CaptionFeature.DATE_NEAR,
            CaptionFeature.DATE_AHEAD);

    /** The words beside the name are in it, since an unknown name says more where all else fits. */
    static final List<CaptionFeature> NAME_FEATURES = List.of(
            CaptionFeature.UNKNOWN_PERSON_SHARE,
            CaptionFeature.FIRST_PERSON_UNKNOWN,
            CaptionFeature.UNKNOWN_TITLED,
            CaptionFeature.UNKNOWN_FAME,
            CaptionFeature.SURNAME_ONLY,
            CaptionFeature.FIRST_NAME_ONLY,
            CaptionFeature.PERSON_IN_HEADLINE,
            CaptionFeature.WORD_FIT,
            CaptionFeature.BEST_SENTENCE,
            CaptionFeature.TOPIC_FIT,
            CaptionFeature.SHARED_PAIRS,
            CaptionFeature.HEADLINE_SHARE);

    static final List<CaptionFeature> PLACE_FEATURES = List.of(
            CaptionFeature.PERSON_FIT,
            CaptionFeature.POST_OF_OTHERS,
            CaptionFeature.PERSONS_KNOWN,
            CaptionFeature.PERSONS_UNKNOWN,
            CaptionFeature.SURNAME_ONLY,
            CaptionFeature.FIRST_NAME_ONLY,
            CaptionFeature.PERSON_IN_HEADLINE,
            CaptionFeature.PERSON_PROMINENCE);

    static final List<CaptionFeature> STATEMENT_FEATURES = List.of(
            CaptionFeature.PLACES_UNKNOWN,
            CaptionFeature.YEARS_OFF,
            CaptionFeature.NUMBERS_MISSING,
            CaptionFeature.NUMBERS_CONTRADICTED);

    /** Any other article's captions count twice: fitted on those of the same topic alone, the detector finds fewer of any other. */
    private static final List<PairKind> STORY_KINDS =
            List.of(PairKind.ANY_OTHER, PairKind.ANY_OTHER, PairKind.SAME_TOPIC);

    private static final List<PairKind> NAME_KINDS = List.of(PairKind.NAME_SWAPPED, PairKind.NAME_SWAPPED_TOPIC);
    private static final List<PairKind> PLACE_KINDS = List.of(PairKind.NAME_SWAPPED_ARTICLE);
    private static final List<PairKind> STATEMENT_KINDS =
            List.of(PairKind.PLACE_SWAPPED, PairKind.NUMBER_SWAPPED, PairKind.DATE_OFF);

    /**
     * Log-odds taken off the detectors of single slips: bystanders are named and old pictures are used in captions that
     * belong, too. Tuned on the train part, so that captions of other stories stay ahead.
     */
    private static final double NAME_DISCOUNT = 1.5;

    private static final double PLACE_DISCOUNT = 5;
    private static final double STATEMENT_DISCOUNT = 3.5;

    private static final double PENALTY = 1;
    private static final double CERTAIN = 1e-12;

    static CaptionFit of(List<CaptionCase> cases) {
        return new CaptionFit(
                fit(cases, STORY_FEATURES, STORY_KINDS, 0),
                fit(cases, NAME_FEATURES, NAME_KINDS, NAME_DISCOUNT),
                fit(cases, PLACE_FEATURES, PLACE_KINDS, PLACE_DISCOUNT),
                fit(cases, STATEMENT_FEATURES, STATEMENT_KINDS, STATEMENT_DISCOUNT));
    }

    /** @param kinds the exchanges to tell from real captions; one that is named twice counts twice */
    private static Logistic fit(
            List<CaptionCase> cases, List<CaptionFeature> features, List<PairKind> kinds, double discount) {
        List<CaptionCase> used =
                new ArrayList<>(cases.stream().filter(CaptionCase::match).toList());
        kinds.forEach(
                kind -> used.addAll(cases.stream().filter(c -> c.kind() == kind).toList()));
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
                * (1 - sigmoid(misplacedName.logOdds(row(one, PLACE_FEATURES))))
                * (1 - sigmoid(otherStatement.logOdds(row(one, STATEMENT_FEATURES))));
        double floored = Math.min(1 - CERTAIN, Math.max(CERTAIN, belongs));
        return Math.log((1 - floored) / floored);
    }

    /** What the detector of other stories says alone. */
    double otherStory(CaptionCase one) {
        return sigmoid(otherStory.logOdds(row(one, STORY_FEATURES)));
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
