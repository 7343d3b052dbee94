package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Article;
import org.framescope.core.framing.FrameFacts;
import org.framescope.train.corpus.GunViolenceFrames;
import org.framescope.train.corpus.NarrativeFrames;

/**
 * A text with the frames that annotators found in it.
 *
 * @param bond what it must not be parted from: its outlet and near-duplicates
 * @param frames by their names on the wire
 */
record FrameText(String id, String text, String bond, FrameFacts facts, Set<String> frames) {

    FrameText {
        frames = Set.copyOf(frames);
    }

    static List<FrameText> narratives(List<NarrativeFrames.Item> items, RememberedReader reader) {
        List<String> bonds = Bonds.merged(
                items.stream().map(NarrativeFrames.Item::outlet).toList(),
                Bonds.twins(items.stream().map(NarrativeFrames.Item::text).toList()));
        List<FrameText> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            NarrativeFrames.Item item = items.get(i);
            String bond = bonds.get(i);
            Optional<FrameFacts> facts = reader.facts(Article.ofBody(item.text()));
            facts.ifPresent(own -> texts.add(new FrameText(item.id(), item.text(), bond, own, item.frames())));
        }
        return texts;
    }

    static List<FrameText> headlines(List<GunViolenceFrames.Item> items, RememberedReader reader) {
        List<FrameText> texts = new ArrayList<>();
        for (GunViolenceFrames.Item item : items) {
            Optional<FrameFacts> facts = reader.facts(Article.ofBody(item.headline()));
            facts.ifPresent(own ->
                    texts.add(new FrameText(item.headline(), item.headline(), item.headline(), own, item.frames())));
        }
        return texts;
    }
}
