package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.article.Passage;

/** Gathers from the attributions who speaks, under which names and where. */
final class SpeakerList {

    private SpeakerList() {}

    static Speakers of(List<Attribution> attributions, NameIndex index) {
        Map<String, List<Attribution>> bySpeaker = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            attribution
                    .source()
                    .flatMap(Source::name)
                    .ifPresent(n ->
                            bySpeaker.computeIfAbsent(n, k -> new ArrayList<>()).add(attribution));
        }
        return new Speakers(bySpeaker.entrySet().stream()
                .map(e -> speaker(e.getKey(), e.getValue(), index))
                .toList());
    }

    private static Speakers.Speaker speaker(String name, List<Attribution> attributions, NameIndex index) {
        SourceType type = attributions.get(0).source().orElseThrow().type();
        List<Passage> passages = attributions.stream()
                .map(a -> a.source().orElseThrow().passage())
                .distinct()
                .toList();
        return new Speakers.Speaker(
                name,
                type,
                List.copyOf(index.variants(name)),
                passages,
                attributions.stream().map(Attribution::id).toList());
    }
}
