package org.framescope.core.wording;

import java.util.EnumMap;
import java.util.Set;
import org.framescope.core.analysis.Voice;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/** Words and worded choices of one sentence, by voice. */
final class SentenceTally {

    private final EnumMap<Voice, Integer> words = new EnumMap<>(Voice.class);
    private final EnumMap<Voice, EnumMap<Category, Integer>> hits = new EnumMap<>(Voice.class);

    static SentenceTally of(FieldText text, Sentence sentence, Voices voices) {
        SentenceTally tally = new SentenceTally();
        for (Token token : text.tokens(sentence)) {
            if (token.counts()) {
                tally.words.merge(voices.at(text.field(), token.begin()), 1, Integer::sum);
            }
        }
        return tally;
    }

    void add(WordingSpan span) {
        hits.computeIfAbsent(span.voice(), v -> new EnumMap<>(Category.class)).merge(span.category(), 1, Integer::sum);
    }

    int words(Voice voice) {
        return words.getOrDefault(voice, 0);
    }

    int hits(Set<Category> categories, Voice voice) {
        EnumMap<Category, Integer> inVoice = hits.get(voice);
        return inVoice == null
                ? 0
                : categories.stream().mapToInt(c -> inVoice.getOrDefault(c, 0)).sum();
    }
}
