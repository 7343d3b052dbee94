package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.train.protocol.Words;
import smile.util.SparseArray;

/**
 * Words and pairs of neighboring words as a vector of length one: 1 + log of how often, times how rare (Salton and
 * Buckley, 1988). What stands in one training text only is left out.
 */
final class TermWeights {

    private static final int LEAST_TEXTS = 2;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Double> rarities = new ArrayList<>();

    private TermWeights(Map<String, Integer> holders, int texts) {
        holders.forEach((term, count) -> {
            if (count >= LEAST_TEXTS) {
                places.put(term, rarities.size());
                rarities.add(Math.log((1.0 + texts) / (1.0 + count)) + 1);
            }
        });
    }

    static TermWeights of(List<String> texts) {
        Map<String, Integer> holders = new TreeMap<>();
        for (String text : texts) {
            new TreeSet<>(terms(text)).forEach(term -> holders.merge(term, 1, Integer::sum));
        }
        return new TermWeights(holders, texts.size());
    }

    int size() {
        return rarities.size();
    }

    SparseArray of(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String term : terms(text)) {
            Integer place = places.get(term);
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double weight = weight(count);
            squares += weight * weight;
        }
        SparseArray vector = new SparseArray();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            vector.append(count.getKey(), weight(count) / Math.sqrt(squares));
        }
        return vector;
    }

    private double weight(Map.Entry<Integer, Integer> count) {
        return (1 + Math.log(count.getValue())) * rarities.get(count.getKey());
    }

    private static List<String> terms(String text) {
        List<String> words = Words.of(text);
        List<String> terms = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            terms.add(words.get(i) + " " + words.get(i + 1));
        }
        return terms;
    }
}
