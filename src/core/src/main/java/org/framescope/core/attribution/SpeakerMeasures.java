package org.framescope.core.attribution;

import static org.framescope.core.analysis.MeasureDefinition.amount;
import static org.framescope.core.analysis.MeasureDefinition.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.article.MainField;
import org.framescope.core.language.Reading;

/** Who speaks in the body: how many, from how many places, how evenly, and how often nobody can tell. */
final class SpeakerMeasures {

    private static final MeasureDefinition UNKNOWN = share(
            "attribution.unknown-speaker-share",
            "share of attributions with a source",
            "Attributions whose speaker could not be resolved to a name: posts, groups and documents without one,"
                    + " withheld sources, and pronouns that lead to nobody.");
    private static final MeasureDefinition SOURCES = amount(
            "attribution.distinct-sources",
            "sources",
            "Different sources, each name counted once, others by their words.");
    private static final MeasureDefinition ORIGINS = amount(
            "attribution.independent-origins",
            "origins",
            "Different places from which the body has what it puts to others: everybody who speaks to the outlet itself,"
                    + " and the agency or outlet nearest to it where words came through others. All speakers whom it has"
                    + " only through one agency report are one origin; a document and its issuer are one.");
    private static final MeasureDefinition LARGEST = share(
            "attribution.largest-voice-share",
            "share of attributions to named speakers",
            "Attributions to the named speaker who is cited most.");
    private static final MeasureDefinition LARGEST_BY_WORDS = share(
            "attribution.largest-voice-word-share",
            "share of words put to named speakers",
            "Words of content put to the named speaker who gets most of them.");

    private final List<Attribution> attributions;
    private final VoiceCount count;

    private SpeakerMeasures(List<Attribution> all, VoiceCount count) {
        this.attributions = all.stream()
                .filter(a -> a.content().get(0).field() == MainField.BODY)
                .toList();
        this.count = count;
    }

    static List<MeasureDefinition> definitions() {
        return List.of(SOURCES, ORIGINS, UNKNOWN, LARGEST, LARGEST_BY_WORDS, CueAsymmetry.DEFINITION);
    }

    static List<Measure> of(Reading reading, List<Attribution> all) {
        return new SpeakerMeasures(all, VoiceCount.of(reading, all)).measures();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(SOURCES.count(distinctSources()));
        measures.add(ORIGINS.count(Origins.count(attributions)));
        unknown().ifPresent(measures::add);
        largest().ifPresent(measures::add);
        largestByWords().ifPresent(measures::add);
        CueAsymmetry.of(count).ifPresent(measures::add);
        return measures;
    }

    private List<Source> sources() {
        return attributions.stream().flatMap(a -> a.source().stream()).toList();
    }

    private int distinctSources() {
        Set<String> names = new HashSet<>();
        for (Source source : sources()) {
            if (source.type() != SourceType.PRONOUN) {
                names.add(source.name().orElse(source.passage().text().toLowerCase(Locale.ROOT)));
            }
        }
        return names.size();
    }

    private Optional<Measure> unknown() {
        List<Source> sources = sources();
        int unknown = (int) sources.stream().filter(s -> s.name().isEmpty()).count();
        return UNKNOWN.shareOf(unknown, sources.size());
    }

    private Optional<Measure> largest() {
        int all = count.speakers().values().stream()
                .mapToInt(VoiceTally::attributions)
                .sum();
        return LARGEST.shareOf(count.mostCited().map(VoiceTally::attributions).orElse(0), all);
    }

    /** Not where nobody has a word: a share of none is none. */
    private Optional<Measure> largestByWords() {
        VoiceTally named = new VoiceTally();
        count.speakers().values().forEach(named::merge);
        Optional<VoiceTally> largest =
                count.speakers().values().stream().reduce((a, b) -> b.words() > a.words() ? b : a);
        return largest.filter(l -> l.words() > 0).map(l -> {
            double share = (double) l.words() / named.words();
            return new Measure(LARGEST_BY_WORDS.name(), share, l.interval(share, named), named.attributions());
        });
    }
}
