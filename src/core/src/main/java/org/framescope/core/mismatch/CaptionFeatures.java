package org.framescope.core.mismatch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.language.Reading;

/** Reduces the comparison of a caption with its article to numbers, for the verdict and for the fit of its coefficients. */
public final class CaptionFeatures {

    private static final double TEN = 10;
    private static final int MOST = 3;
    private static final double MOST_WEIGHT = 60;
    /** The idf of a word in one of 20,000 articles. */
    private static final double RAREST = 10;

    private final Comparison comparison;
    private final Map<CaptionFeature, Double> values = new EnumMap<>(CaptionFeature.class);

    private CaptionFeatures(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The features of every caption of an article, in their order. */
    public static List<Map<CaptionFeature, Double>> of(Reading reading) {
        Ground ground = Grounds.forCaptions(reading);
        Optional<PublicationDay> published = PublicationDay.of(reading.article().imprint());
        return reading.captions().stream()
                .map(c -> of(Comparison.of(ShortText.of(c), ground), published))
                .toList();
    }

    static Map<CaptionFeature, Double> of(Comparison comparison, Optional<PublicationDay> published) {
        CaptionFeatures features = new CaptionFeatures(comparison);
        features.words();
        features.topics();
        features.persons();
        features.otherNames();
        features.statements(Contradictions.of(comparison, published));
        return Collections.unmodifiableMap(features.values);
    }

    private void put(CaptionFeature feature, double value) {
        values.put(feature, value);
    }

    private void words() {
        double all = comparison.allWeight();
        put(CaptionFeature.WORD_SHARE, share(comparison.sharedWeight(), all));
        put(CaptionFeature.SHARED_WEIGHT, Math.min(MOST_WEIGHT, comparison.sharedWeight()) / TEN);
        put(CaptionFeature.BEST_SENTENCE, share(comparison.bestWeight(), all));
        put(CaptionFeature.HEADLINE_SHARE, share(headlineWeight(), all));
        put(CaptionFeature.WORD_FIT, comparison.wordFit());
        put(
                CaptionFeature.RAREST_SHARED,
                comparison.shared().stream().mapToDouble(Term::weight).max().orElse(0) / RAREST);
        put(CaptionFeature.MISSING_WEIGHT, Math.min(MOST_WEIGHT, all - comparison.sharedWeight()) / TEN);
        double pairs = comparison.sharedPairWeight();
        put(CaptionFeature.SHARED_PAIRS, Math.min(MOST_WEIGHT, pairs) / TEN);
        put(CaptionFeature.PAIR_SHARE, share(pairs, comparison.pairWeight()));
        List<Term> plainShared =
                comparison.shared().stream().filter(t -> !t.name()).toList();
        List<Term> plainMissing =
                comparison.missing().stream().filter(t -> !t.name()).toList();
        double plain = Comparison.weight(plainShared);
        put(CaptionFeature.PLAIN_WORD_SHARE, share(plain, plain + Comparison.weight(plainMissing)));
        put(CaptionFeature.LENGTH, Math.log1p(comparison.text().terms().size()));
        put(CaptionFeature.ARTICLE_LENGTH, Math.log1p(comparison.ground().distinctWords()));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0.5;
    }

    private double headlineWeight() {
        return comparison.shared().stream()
                .filter(t -> comparison.ground().inHeadline(t.stem()))
                .mapToDouble(Term::weight)
                .sum();
    }

    private void topics() {
        Topics.Sum about = Topics.standard().sum();
        comparison.text().terms().forEach(t -> about.add(t.stem(), t.weight()));
        put(CaptionFeature.TOPIC_FIT, about.cosine(comparison.ground().topics()));
    }

    private void persons() {
        List<Comparison.Judged> persons = comparison.names(Name.Kind.PERSON);
        List<Name> unknown = persons.stream()
                .filter(p -> p.recognition() == Recognition.NONE)
                .map(Comparison.Judged::name)
                .toList();
        boolean first = !persons.isEmpty() && persons.get(0).recognition() == Recognition.NONE;
        put(CaptionFeature.PERSONS_UNKNOWN, upToMost(unknown.size()));
        put(CaptionFeature.UNKNOWN_PERSON_SHARE, persons.isEmpty() ? 0 : (double) unknown.size() / persons.size());
        put(CaptionFeature.FIRST_PERSON_UNKNOWN, first ? 1 : 0);
        put(CaptionFeature.UNKNOWN_TITLED, unknown.stream().anyMatch(Name::titled) ? 1 : 0);
        put(
                CaptionFeature.UNKNOWN_FAME,
                unknown.stream().mapToDouble(CaptionFeatures::fame).max().orElse(0));
        put(CaptionFeature.SURNAME_ONLY, count(persons, Recognition.SURNAME));
        put(CaptionFeature.FIRST_NAME_ONLY, count(persons, Recognition.PART));
        put(CaptionFeature.PERSONS_KNOWN, count(persons, Recognition.FULL));
        PersonFit fit = new PersonFit(comparison);
        put(CaptionFeature.PERSON_FIT, fit.least(persons));
        put(
                CaptionFeature.POST_OF_OTHERS,
                upToMost(persons.stream()
                        .filter(p -> p.recognition() != Recognition.NONE && fit.hasPostOfOthers(p.name()))
                        .count()));
        boolean headed = persons.stream()
                .filter(p -> p.recognition().isKnown())
                .anyMatch(p -> comparison.ground().inHeadline(Stem.of(p.name().surname())));
        put(CaptionFeature.PERSON_IN_HEADLINE, headed ? 1 : 0);
        put(
                CaptionFeature.PERSON_PROMINENCE,
                persons.stream().mapToDouble(p -> prominence(p.name())).max().orElse(0));
    }

    private static double count(List<Comparison.Judged> names, Recognition recognition) {
        return upToMost(
                names.stream().filter(n -> n.recognition() == recognition).count());
    }

    private static double upToMost(long count) {
        return Math.min(MOST, (double) count);
    }

    private static double fame(Name name) {
        return 1 - Math.min(1, WordStatistics.standard().idf(Stem.of(name.surname())) / RAREST);
    }

    private double prominence(Name name) {
        return Math.log1p(comparison.ground().count(Stem.of(name.surname())));
    }

    private void otherNames() {
        List<Recognition> places = comparison.names(Name.Kind.PLACE).stream()
                .filter(p -> !Places.isEverywhere(p.name()))
                .map(Comparison.Judged::recognition)
                .toList();
        long placesKnown = places.stream().filter(Recognition::isKnown).count();
        put(CaptionFeature.PLACES_KNOWN, upToMost(placesKnown));
        put(CaptionFeature.PLACES_UNKNOWN, upToMost(places.size() - placesKnown));
        List<Recognition> others = comparison.names().stream()
                .filter(n -> n.name().is(Name.Kind.GROUP) || n.name().is(Name.Kind.OTHER))
                .map(Comparison.Judged::recognition)
                .toList();
        put(
                CaptionFeature.NAMES_KNOWN,
                upToMost(others.stream().filter(Recognition::isKnown).count()));
        put(
                CaptionFeature.NAMES_UNKNOWN,
                upToMost(others.stream().filter(r -> r == Recognition.NONE).count()));
    }

    private void statements(Contradictions contradictions) {
        put(CaptionFeature.YEARS_OFF, contradictions.yearsOff());
        put(CaptionFeature.DATE_NEAR, contradictions.isNear() ? 1 : 0);
        put(CaptionFeature.DAYS_OFF, contradictions.daysOff());
        put(CaptionFeature.DATE_AHEAD, contradictions.dateAhead() ? 1 : 0);
        put(CaptionFeature.NUMBERS_MISSING, upToMost(contradictions.missingNumbers()));
        put(CaptionFeature.NUMBERS_CONTRADICTED, upToMost(contradictions.contradictedNumbers()));
    }
}
