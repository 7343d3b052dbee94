package org.framescope.core.naming;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;

/**
 * One person or place that the article spells in several ways.
 *
 * @param mentions all its places in reading order
 */
record Variants(List<Mention> mentions, Confidence confidence) {

    Variants {
        mentions = List.copyOf(mentions);
    }

    /** Every spelling with how often it stands there, the most frequent first; as first written. */
    List<String> spellings() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            counts.merge(mention.form(), 1, Integer::sum);
            written.putIfAbsent(mention.form(), mention.passage().text());
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> written.get(e.getKey()) + " (" + e.getValue() + ")")
                .toList();
    }

    /** Where the article first departs from the spelling that it began with. */
    Mention departure() {
        String first = mentions.get(0).form();
        return mentions.stream()
                .filter(m -> !m.form().equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("one spelling only: " + first));
    }

    /** The first place of each spelling. */
    List<Passage> firstPlaces() {
        Map<String, Passage> first = new LinkedHashMap<>();
        mentions.forEach(m -> first.putIfAbsent(m.form(), m.passage()));
        return List.copyOf(first.values());
    }
}
