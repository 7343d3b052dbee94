package org.framescope.core.mismatch;

import java.util.HashMap;
import java.util.Map;
import org.framescope.core.language.WordList;

/**
 * In how many news articles a word stands, so that a shared rare word counts for more than a shared common one (inverse
 * document frequency; K. Spärck Jones, 1972).
 */
final class WordStatistics {

    /** The table's own counts, from its first entry. */
    private static final String TOTAL = "*documents*";

    private static final WordStatistics STANDARD = of(WordList.load(WordStatistics.class, "document-frequencies.txt"));

    private final int documents;
    private final int fewest;
    private final Map<String, Integer> counts;

    private WordStatistics(int documents, int fewest, Map<String, Integer> counts) {
        this.documents = documents;
        this.fewest = fewest;
        this.counts = counts;
    }

    static WordStatistics standard() {
        return STANDARD;
    }

    private static WordStatistics of(WordList list) {
        Map<String, Integer> counts = new HashMap<>();
        for (WordList.Entry entry : list.entries()) {
            counts.put(entry.term(), Integer.parseInt(entry.get("n", "0")));
        }
        int fewest = counts.values().stream().mapToInt(Integer::intValue).min().orElse(1);
        return new WordStatistics(counts.getOrDefault(TOTAL, 1), fewest, counts);
    }

    /** 0 for a word of every article; for words outside the table that of its rarest. */
    double idf(String stem) {
        return Math.log((double) documents / counts.getOrDefault(stem, fewest));
    }

    /** Whether the word is in the table: in fifteen articles or more. */
    boolean knows(String stem) {
        return counts.containsKey(stem);
    }
}
