package org.framescope.core.mismatch;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Reduces the comparison of a headline with its body to numbers. */
public final class HeadlineFeatures {

    private static final double TEN = 10;
    private static final double MOST_WEIGHT = 60;
    private static final int MOST_NAMES = 3;
    /** The idf of a word in one of 20,000 articles. */
    private static final double RAREST = 10;

    private static final int LEDE_SENTENCES = 3;

    private HeadlineFeatures() {}

    /** The features of an article's headline. Throws where it has none. */
    public static Map<HeadlineFeature, Double> of(Reading reading) {
        FieldText headline = reading.headline().orElseThrow(() -> new IllegalArgumentException("no headline"));
        return of(Comparison.of(ShortText.of(headline), Grounds.forHeadline(reading)));
    }

    /** The features of several headlines against one body, in their order; given as the captions of the article. */
    public static List<Map<HeadlineFeature, Double>> ofCandidates(Reading reading) {
        Ground ground = Grounds.forHeadline(reading);
        return reading.captions().stream()
                .map(c -> of(Comparison.of(ShortText.of(c), ground)))
                .toList();
    }

    static Map<HeadlineFeature, Double> of(Comparison comparison) {
        Ground ground = comparison.ground();
        double all = comparison.allWeight() + 1e-9;
        Map<HeadlineFeature, Double> values = new EnumMap<>(HeadlineFeature.class);
        values.put(HeadlineFeature.WORD_SHARE, comparison.sharedWeight() / all);
        values.put(HeadlineFeature.SHARED_WEIGHT, Math.min(MOST_WEIGHT, comparison.sharedWeight()) / TEN);
        values.put(HeadlineFeature.BEST_SENTENCE, comparison.bestWeight() / all);
        values.put(HeadlineFeature.LEDE_SHARE, ledeWeight(comparison) / all);
        values.put(HeadlineFeature.TOPIC_FIT, topicFit(comparison));
        double pairs = comparison.sharedPairWeight();
        values.put(HeadlineFeature.WORD_FIT, comparison.wordFit());
        values.put(
                HeadlineFeature.RAREST_SHARED,
                comparison.shared().stream().mapToDouble(Term::weight).max().orElse(0) / RAREST);
        values.put(HeadlineFeature.MISSING_WEIGHT, Math.min(MOST_WEIGHT, all - comparison.sharedWeight()) / TEN);
        values.put(HeadlineFeature.SHARED_PAIRS, Math.min(MOST_WEIGHT, pairs) / TEN);
        values.put(HeadlineFeature.PAIR_SHARE, pairs / (comparison.pairWeight() + 1e-9));
        values.put(HeadlineFeature.WEIGHTIEST_KNOWN, hasWeightiest(comparison) ? 1.0 : 0.0);
        values.put(HeadlineFeature.LENGTH, Math.log1p(comparison.text().terms().size()));
        values.put(HeadlineFeature.ARTICLE_LENGTH, Math.log1p(ground.distinctWords()));
        values.put(HeadlineFeature.NAMES_KNOWN, names(comparison, true));
        values.put(HeadlineFeature.NAMES_UNKNOWN, names(comparison, false));
        values.put(HeadlineFeature.PROMINENCE, prominence(comparison));
        return Collections.unmodifiableMap(values);
    }

    private static double ledeWeight(Comparison comparison) {
        return comparison.shared().stream()
                .filter(t -> comparison.ground().sentencesOf(t.stem()).get(0) < LEDE_SENTENCES)
                .mapToDouble(Term::weight)
                .sum();
    }

    private static double topicFit(Comparison comparison) {
        Topics.Sum about = Topics.standard().sum();
        comparison.text().terms().forEach(t -> about.add(t.stem(), t.weight()));
        return about.cosine(comparison.ground().topics());
    }

    private static double names(Comparison comparison, boolean known) {
        return Math.min(MOST_NAMES, (double) comparison.names().stream()
                .filter(n -> known ? n.recognition().isKnown() : n.recognition() == Recognition.NONE)
                .count());
    }

    private static boolean hasWeightiest(Comparison comparison) {
        double shared =
                comparison.shared().stream().mapToDouble(Term::weight).max().orElse(0);
        double missing =
                comparison.missing().stream().mapToDouble(Term::weight).max().orElse(0);
        return shared > 0 && shared >= missing;
    }

    private static double prominence(Comparison comparison) {
        return comparison.shared().stream()
                .max(Comparator.comparingDouble(Term::weight))
                .map(t -> Math.log1p(comparison.ground().count(t.stem())))
                .orElse(0.0);
    }
}
