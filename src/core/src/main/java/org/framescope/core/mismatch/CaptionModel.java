package org.framescope.core.mismatch;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Three detectors and what they say together: captions of another story, names that the article does not know, and dates,
 * numbers and places that it has otherwise. A caption does not belong unless none of them applies (noisy or).
 */
final class CaptionModel {

    /** What makes a verdict. */
    enum Detector {
        OTHER_STORY("caption-other-story.txt"),
        UNKNOWN_NAME("caption-unknown-name.txt"),
        OTHER_STATEMENT("caption-other-statement.txt");

        private final String resource;

        Detector(String resource) {
            this.resource = resource;
        }
    }

    private static final Map<Detector, AdditiveModel<CaptionFeature>> MODELS = models();
    private static final Scale SCALE = Scale.load("caption-scale.txt");
    private static final double CERTAIN = 1e-12;

    private CaptionModel() {}

    private static Map<Detector, AdditiveModel<CaptionFeature>> models() {
        Map<Detector, AdditiveModel<CaptionFeature>> models = new EnumMap<>(Detector.class);
        for (Detector detector : Detector.values()) {
            models.put(detector, AdditiveModel.load(detector.resource, CaptionFeature.class, CaptionFeature::key));
        }
        return models;
    }

    /** The verdict on a caption with these features. */
    static Mismatch.Scored score(Map<CaptionFeature, Double> features) {
        double belongs = 1;
        for (AdditiveModel<CaptionFeature> model : MODELS.values()) {
            belongs *= 1 - model.probability(features);
        }
        double floored = Math.min(1 - CERTAIN, Math.max(CERTAIN, belongs));
        double probability = SCALE.probability(Math.log((1 - floored) / floored));
        return new Mismatch.Scored(probability, SCALE.band(probability));
    }

    /** The detector that says most. */
    static Detector reason(Map<CaptionFeature, Double> features) {
        return Stream.of(Detector.values())
                .max(Comparator.comparingDouble(d -> MODELS.get(d).logOdds(features)))
                .orElseThrow();
    }
}
