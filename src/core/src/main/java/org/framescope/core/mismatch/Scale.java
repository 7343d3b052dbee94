package org.framescope.core.mismatch;

import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.core.language.WordList;

/**
 * From a raw score to a probability and its band. The probability holds where one text in ten is exchanged; the bands'
 * limits are probabilities.
 *
 * @param slope of Platt's scaling (1999) on the raw log-odds
 */
record Scale(double slope, double offset, double note, double warning, double error) {

    Scale {
        if (!(slope > 0 && note <= warning && warning <= error)) {
            throw new IllegalArgumentException("not a scale: " + note + ", " + warning + ", " + error);
        }
    }

    static Scale load(String resource) {
        Map<String, Double> values = WordList.load(Scale.class, resource).entries().stream()
                .collect(Collectors.toMap(WordList.Entry::term, e -> Double.valueOf(e.get("value", ""))));
        return new Scale(
                values.get("slope"),
                values.get("offset"),
                values.get("note"),
                values.get("warning"),
                values.get("error"));
    }

    double probability(double rawLogOdds) {
        return AdditiveModel.sigmoid(slope * rawLogOdds + offset);
    }

    Band band(double probability) {
        if (probability < note) {
            return Band.NONE;
        }
        if (probability < warning) {
            return Band.NOTE;
        }
        return probability < error ? Band.WARNING : Band.ERROR;
    }
}
