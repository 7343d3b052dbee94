package org.framescope.core.attribution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Counts what the body puts to whom, in one walk over its attributions that have a source. */
final class VoiceCount {

    private final FieldText body;
    /** Words before each token, and behind the last one. */
    private final int[] wordsBefore;

    private final VoiceTally all = new VoiceTally();
    private final Map<String, VoiceTally> speakers = new LinkedHashMap<>();
    private final Map<String, SourceType> typeOfSpeaker = new LinkedHashMap<>();
    private final EnumMap<SourceType, VoiceTally> types = new EnumMap<>(SourceType.class);

    private VoiceCount(FieldText body) {
        this.body = body;
        this.wordsBefore = new int[body.tokens().size() + 1];
        for (int i = 0; i + 1 < wordsBefore.length; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + (body.tokens().get(i).counts() ? 1 : 0);
        }
    }

    static VoiceCount of(Reading reading, List<Attribution> attributions) {
        VoiceCount count = new VoiceCount(reading.body());
        attributions.stream()
                .filter(a -> a.content().get(0).field() == MainField.BODY)
                .forEach(a -> a.source().ifPresent(s -> count.add(a, s)));
        return count;
    }

    private void add(Attribution attribution, Source source) {
        int words = attribution.content().stream().mapToInt(this::words).sum();
        double position = position(attribution.content().get(0).begin());
        all.add(attribution, words, position);
        types.computeIfAbsent(source.type(), t -> new VoiceTally()).add(attribution, words, position);
        source.name().ifPresent(name -> {
            typeOfSpeaker.putIfAbsent(name, source.type());
            speakers.computeIfAbsent(name, n -> new VoiceTally()).add(attribution, words, position);
        });
    }

    private int words(Passage passage) {
        return wordsBefore[behind(passage)] - wordsBefore[body.tokenAt(passage.begin())];
    }

    private int behind(Passage passage) {
        return Math.min(body.tokenAt(passage.end() - 1) + 1, wordsBefore.length - 1);
    }

    private double position(int offset) {
        int whole = wordsBefore[wordsBefore.length - 1];
        return whole == 0 ? 0 : (double) wordsBefore[body.tokenAt(offset)] / whole;
    }

    VoiceTally all() {
        return all;
    }

    /** The named speakers in the order of their first attribution. */
    Map<String, VoiceTally> speakers() {
        return speakers;
    }

    /** The named speaker who is cited most often; of several, who came first. */
    Optional<VoiceTally> mostCited() {
        return speakers.values().stream().reduce((a, b) -> b.attributions() > a.attributions() ? b : a);
    }

    VoiceShares shares() {
        return new VoiceShares(
                speakers.entrySet().stream()
                        .map(e -> new VoiceShares.OfSpeaker(
                                e.getKey(),
                                typeOfSpeaker.get(e.getKey()),
                                e.getValue().of(all)))
                        .sorted(Comparator.comparing(s -> -s.share().words()))
                        .toList(),
                types.entrySet().stream()
                        .map(e ->
                                new VoiceShares.OfType(e.getKey(), e.getValue().of(all)))
                        .sorted(Comparator.comparing(t -> -t.share().words()))
                        .toList());
    }
}
