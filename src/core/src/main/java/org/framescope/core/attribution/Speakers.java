package org.framescope.core.attribution;

import java.util.List;
import org.framescope.core.analysis.Section;
import org.framescope.core.article.Passage;

/** Everybody who is cited by name, in the order of their first attribution. */
public record Speakers(List<Speaker> all) implements Section {

    public static final Speakers NONE = new Speakers(List.of());

    public Speakers {
        all = List.copyOf(all);
    }

    /**
     * One person or organization that is cited.
     *
     * @param name the fullest form in which the article names the speaker
     * @param variants all forms that stand in the article, the canonical one among them
     * @param passages where the speaker is named as a source, pronouns included
     * @param attributions ids of what is put to the speaker
     */
    public record Speaker(
            String name, SourceType type, List<String> variants, List<Passage> passages, List<String> attributions) {

        public Speaker {
            variants = List.copyOf(variants);
            passages = List.copyOf(passages);
            attributions = List.copyOf(attributions);
        }
    }
}
