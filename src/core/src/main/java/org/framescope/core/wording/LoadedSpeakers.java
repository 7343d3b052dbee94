package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Source;
import org.framescope.core.attribution.SourceType;
import org.framescope.core.attribution.VoiceShares;

/** Finds out who says the loaded words that are not the outlet's. */
final class LoadedSpeakers {

    private static final Set<Category> LOADED = EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM);

    static final MeasureDefinition MOST = MeasureDefinition.share(
            "wording.loaded-speech-largest-share",
            "share of loaded words put to named speakers",
            "Of the loaded words that the article gives to speakers whom it names, those of the one with the most.");

    /** A speaker before the words are counted. */
    private record Who(Optional<String> name, SourceType type) {}

    private final Map<Field, TreeMap<Integer, Content>> contents = new HashMap<>();

    /** A stretch and who says it. */
    private record Content(Span span, Source source) {}

    private LoadedSpeakers(Attributions attributions) {
        for (Attribution attribution : attributions.all()) {
            attribution
                    .source()
                    .ifPresent(source -> attribution
                            .content()
                            .forEach(c -> contents.computeIfAbsent(c.field(), f -> new TreeMap<>())
                                    .put(c.begin(), new Content(c.span(), source))));
        }
    }

    static LoadedSpeech of(Attributions attributions, VoiceShares shares, List<WordingSpan> spans) {
        LoadedSpeakers speakers = new LoadedSpeakers(attributions);
        Map<Who, List<Passage>> passages = new LinkedHashMap<>();
        for (WordingSpan span : spans) {
            if (span.voice() != Voice.OUTLET && LOADED.contains(span.category())) {
                speakers.at(span.passage().span())
                        .ifPresent(who -> passages.computeIfAbsent(who, w -> new ArrayList<>())
                                .add(span.passage()));
            }
        }
        Map<String, Integer> words = new HashMap<>();
        shares.speakers().forEach(s -> words.put(s.name(), s.share().words()));
        return new LoadedSpeech(passages.entrySet().stream()
                .map(e -> new LoadedSpeech.OfSpeaker(
                        e.getKey().name(),
                        e.getKey().type(),
                        e.getValue(),
                        e.getKey().name().map(n -> words.getOrDefault(n, 0)).orElse(0)))
                .sorted(Comparator.comparing(s -> -s.passages().size()))
                .toList());
    }

    /** Who says what stands there: of contents inside each other, the one that begins last. */
    private Optional<Who> at(Span span) {
        TreeMap<Integer, Content> own = contents.get(span.field());
        Map.Entry<Integer, Content> before = own == null ? null : own.floorEntry(span.begin());
        if (before == null || !before.getValue().span().contains(span)) {
            return Optional.empty();
        }
        Source source = before.getValue().source();
        return Optional.of(new Who(source.name(), source.type()));
    }

    static Optional<Measure> measure(LoadedSpeech speech) {
        List<Integer> counts = speech.speakers().stream()
                .filter(s -> s.name().isPresent())
                .map(s -> s.passages().size())
                .toList();
        int all = counts.stream().mapToInt(n -> n).sum();
        return MOST.shareOf(counts.stream().mapToInt(n -> n).max().orElse(0), all);
    }
}
