package org.framescope.core.wording;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Section;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.SourceType;

/**
 * Whose loaded words the article gives room: those that stand in quotations and paraphrases, by who says them, the most
 * first. Which words of a speaker are quoted is the outlet's choice.
 */
public record LoadedSpeech(List<OfSpeaker> speakers) implements Section {

    public LoadedSpeech {
        speakers = List.copyOf(speakers);
    }

    /**
     * One who says loaded words.
     *
     * @param name absent for all of one type whom the article does not name
     * @param passages the words, in reading order
     * @param words all words that the body puts to this speaker; 0 where only other fields do
     */
    public record OfSpeaker(Optional<String> name, SourceType type, List<Passage> passages, int words) {
        public OfSpeaker {
            passages = List.copyOf(passages);
        }
    }
}
