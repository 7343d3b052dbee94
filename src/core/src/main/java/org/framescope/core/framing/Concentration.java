package org.framescope.core.framing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The share of attributions with a source that the one cited most has; from three of them on. */
record Concentration() implements Formula {

    private static final int FEWEST = 3;

    @Override
    public OptionalDouble of(List<SentenceFacts> sentences) {
        Map<String, Integer> cited = new HashMap<>();
        sentences.stream()
                .filter(SentenceFacts::isBody)
                .flatMap(s -> s.speakers().stream())
                .forEach(speaker -> cited.merge(speaker, 1, Integer::sum));
        int all = cited.values().stream().mapToInt(Integer::intValue).sum();
        return all < FEWEST
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) Collections.max(cited.values()) / all);
    }

    @Override
    public double pull(SentenceFacts sentence, double typical) {
        return sentence.isBody() ? sentence.speakers().size() : 0;
    }

    @Override
    public int support(List<SentenceFacts> sentences) {
        return sentences.stream()
                .filter(SentenceFacts::isBody)
                .mapToInt(s -> s.speakers().size())
                .sum();
    }
}
