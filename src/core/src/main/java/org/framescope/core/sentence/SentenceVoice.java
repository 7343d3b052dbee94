package org.framescope.core.sentence;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/** The voice of a sentence: that of most of its words outside sources and cues; on a tie the outlet's goes last. */
final class SentenceVoice {

    private final Voices voices;
    /** Sources and cues by field: end by begin. */
    private final Map<Field, TreeMap<Integer, Integer>> leftOut = new HashMap<>();

    SentenceVoice(Voices voices, Attributions attributions) {
        this.voices = voices;
        attributions.all().stream()
                .flatMap(a -> Stream.concat(
                        a.source().map(s -> s.passage()).stream(), a.cue().map(c -> c.passage()).stream()))
                .forEach(this::leaveOut);
    }

    private void leaveOut(Passage passage) {
        leftOut.computeIfAbsent(passage.field(), f -> new TreeMap<>()).merge(passage.begin(), passage.end(), Math::max);
    }

    Voice of(FieldText text, Sentence sentence) {
        EnumMap<Voice, Integer> words = new EnumMap<>(Voice.class);
        for (Token token : text.tokens(sentence)) {
            if (token.counts() && !isLeftOut(text.field(), token.begin())) {
                words.merge(voices.at(text.field(), token.begin()), 1, Integer::sum);
            }
        }
        return words.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Voice, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(Voice.OUTLET);
    }

    private boolean isLeftOut(Field field, int offset) {
        Map.Entry<Integer, Integer> before =
                leftOut.getOrDefault(field, new TreeMap<>()).floorEntry(offset);
        return before != null && offset < before.getValue();
    }
}
