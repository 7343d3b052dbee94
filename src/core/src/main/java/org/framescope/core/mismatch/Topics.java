package org.framescope.core.mismatch;

import java.util.HashMap;
import java.util.Map;
import org.framescope.core.language.WordList;

/**
 * What a text is about, as a point in a small space in which words of the same stories lie near each other (latent
 * semantic analysis; Deerwester and others, 1990). It tells a caption about other matters from one in other words.
 */
public final class Topics {

    public static final int DIMENSIONS = 32;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int ZERO = 32;
    private static final double SCALE = 45;

    private static final Topics STANDARD = new Topics(WordList.load(Topics.class, "topics.txt"));

    private final Map<String, float[]> places = new HashMap<>();

    private Topics(WordList list) {
        list.entries().forEach(e -> places.put(e.term(), decode(e.get("v", ""))));
    }

    static Topics standard() {
        return STANDARD;
    }

    /** One character a dimension, 64 steps. */
    public static String encode(double[] place) {
        StringBuilder code = new StringBuilder(place.length);
        for (double value : place) {
            long step = Math.max(-ZERO, Math.min(ZERO - 1, Math.round(value * SCALE)));
            code.append(ALPHABET.charAt((int) step + ZERO));
        }
        return code.toString();
    }

    private static float[] decode(String code) {
        float[] place = new float[code.length()];
        for (int i = 0; i < place.length; i++) {
            place[i] = (ALPHABET.indexOf(code.charAt(i)) - ZERO) / (float) SCALE;
        }
        return place;
    }

    /** The sum of weighted words. */
    final class Sum {
        private final double[] sum = new double[DIMENSIONS];

        void add(String stem, double weight) {
            float[] place = places.get(stem);
            if (place == null) {
                return;
            }
            for (int d = 0; d < DIMENSIONS; d++) {
                sum[d] += weight * place[d];
            }
        }

        /** The cosine between two sums; 0 where one of them knows no word. */
        double cosine(Sum other) {
            double product = 0;
            double own = 0;
            double others = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                product += sum[d] * other.sum[d];
                own += sum[d] * sum[d];
                others += other.sum[d] * other.sum[d];
            }
            return own == 0 || others == 0 ? 0 : product / Math.sqrt(own * others);
        }
    }

    Sum sum() {
        return new Sum();
    }
}
