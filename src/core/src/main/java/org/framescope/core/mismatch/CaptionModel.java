package org.framescope.core.mismatch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Four detectors and what they say together: captions of another story, names that the article does not know, names that
 * it knows from another matter, and dates, numbers and places that it has otherwise. A caption belongs where none of them
 * applies (noisy or). One joint model was worse: it dilutes the single slips.
 */
final class CaptionModel {

    /** What makes a verdict. */
    enum Detector {
        OTHER_STORY,
        UNKNOWN_NAME,
        MISPLACED_NAME,
        OTHER_STATEMENT;

        /** The name in reports and of the coefficient file. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<Detector, AdditiveModel<CaptionFeature>> MODELS = models();
    private static final Scale SCALE = Scale.load("caption-scale.txt");
    private static final double CERTAIN = 1e-12;
    /** Log-odds from which a person whose post the article exchanges is noted. */
    private static final double STRANGE = -3;

    private CaptionModel() {}

    private static Map<Detector, AdditiveModel<CaptionFeature>> models() {
        Map<Detector, AdditiveModel<CaptionFeature>> models = new EnumMap<>(Detector.class);
        for (Detector detector : Detector.values()) {
            String resource = "caption-" + detector.key() + ".txt";
            models.put(detector, AdditiveModel.load(resource, CaptionFeature.class, CaptionFeature::key));
        }
        return models;
    }

    /** The verdict on a caption with these features. */
    static Mismatch.Scored score(Map<CaptionFeature, Double> features) {
        double probability = SCALE.probability(rawLogOdds(features));
        return new Mismatch.Scored(
                probability,
                band(probability, MODELS.get(Detector.OTHER_STORY).probability(features)),
                MODELS.entrySet().stream()
                        .map(m -> m.getValue().part(m.getKey().key(), features, CaptionFeature::key))
                        .toList());
    }

    /** Only the detector of other stories is ever sure enough for an error; the scale's limit for it is one on its own probability. */
    private static Band band(double probability, double otherStory) {
        if (otherStory >= SCALE.error()) {
            return Band.ERROR;
        }
        Band band = SCALE.band(probability);
        return band == Band.ERROR ? Band.WARNING : band;
    }

    private static double rawLogOdds(Map<CaptionFeature, Double> features) {
        double belongs = 1;
        for (AdditiveModel<CaptionFeature> model : MODELS.values()) {
            belongs *= 1 - model.probability(features);
        }
        double floored = Math.min(1 - CERTAIN, Math.max(CERTAIN, belongs));
        return Math.log((1 - floored) / floored);
    }

    /** Whether a known name stands so strangely that an exchange is likelier than not, were it as frequent as a real caption. */
    static boolean isMisplaced(Map<CaptionFeature, Double> features) {
        return MODELS.get(Detector.MISPLACED_NAME).logOdds(features) >= STRANGE;
    }

    /** The detector that says most. */
    static Detector reason(Map<CaptionFeature, Double> features) {
        return Stream.of(Detector.values())
                .max(Comparator.comparingDouble(d -> MODELS.get(d).logOdds(features)))
                .orElseThrow();
    }
}
