package org.framescope.core.attribution;

import static org.framescope.core.analysis.MeasureDefinition.amount;
import static org.framescope.core.analysis.MeasureDefinition.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Ratio;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/** How much of a body is put to others, and to what kind of source. Headline and captions are left out. */
final class AttributionMeasures {

    private static final MeasureDefinition DENSITY = share(
            "attribution.density",
            "share of body words",
            "Words of the body that stand in content put to somebody, as a share of all its words.");
    private static final MeasureDefinition RATE = amount(
            "attribution.per-100-words",
            "attributions per 100 body words",
            "How often the body puts something to somebody.");
    private static final MeasureDefinition NAMED = share(
            "attribution.named-share",
            "share of attributions with a source",
            "Attributions to a person or organization named in the article, pronouns resolved.");
    private static final MeasureDefinition ROLE = share(
            "attribution.role-share",
            "share of attributions with a source",
            "Attributions to a post or group without a name.");
    private static final MeasureDefinition UNNAMED = share(
            "attribution.unnamed-share",
            "share of attributions with a source",
            "Attributions to sources that are withheld or vague.");
    private static final MeasureDefinition DIRECT = share(
            "attribution.direct-share",
            "share of attributions",
            "Attributions that are quoted word for word throughout.");
    private static final MeasureDefinition DEPTH = amount(
            "attribution.chain-depth",
            "hops per attribution",
            "Mean number of stations between the outlet and the speaker.");
    private final FieldText body;
    private final List<Attribution> attributions;

    private AttributionMeasures(Reading reading, List<Attribution> all) {
        body = reading.body();
        attributions = all.stream()
                .filter(a -> a.content().get(0).field() == MainField.BODY)
                .toList();
    }

    static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> definitions =
                new ArrayList<>(List.of(DENSITY, RATE, NAMED, ROLE, UNNAMED, DIRECT, DEPTH));
        definitions.addAll(SpeakerMeasures.definitions());
        return definitions;
    }

    static List<Measure> of(Reading reading, List<Attribution> all) {
        List<Measure> measures = new AttributionMeasures(reading, all).measures();
        measures.addAll(SpeakerMeasures.of(reading, all));
        return measures;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        density().ifPresent(measures::add);
        rate().ifPresent(measures::add);
        sourceShare(NAMED, Set.of(SourceType.NAMED_PERSON, SourceType.NAMED_ORGANIZATION))
                .ifPresent(measures::add);
        sourceShare(ROLE, Set.of(SourceType.ROLE)).ifPresent(measures::add);
        sourceShare(UNNAMED, Set.of(SourceType.UNNAMED)).ifPresent(measures::add);
        int direct = (int) attributions.stream()
                .filter(a -> a.kind() == AttributionKind.DIRECT)
                .count();
        DIRECT.shareOf(direct, attributions.size()).ifPresent(measures::add);
        depth().ifPresent(measures::add);
        return measures;
    }

    private Optional<Measure> density() {
        boolean[] inside = new boolean[body.tokens().size()];
        for (Attribution attribution : attributions) {
            for (Passage content : attribution.content()) {
                for (int i = body.tokenAt(content.begin()); i < inside.length && starts(i, content); i++) {
                    inside[i] = true;
                }
            }
        }
        Ratio ratio = new Ratio();
        for (Sentence sentence : body.sentences()) {
            int part = 0;
            int whole = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                whole += body.tokens().get(i).counts() ? 1 : 0;
                part += body.tokens().get(i).counts() && inside[i] ? 1 : 0;
            }
            ratio.add(part, whole);
        }
        return ratio.measure(DENSITY, 1);
    }

    private boolean starts(int token, Passage content) {
        return body.tokens().get(token).begin() < content.end();
    }

    private Optional<Measure> rate() {
        Map<Integer, Integer> bySentence = new HashMap<>();
        for (Attribution attribution : attributions) {
            bySentence.merge(body.sentenceAt(attribution.content().get(0).begin()), 1, Integer::sum);
        }
        Ratio ratio = new Ratio();
        for (int s = 0; s < body.sentences().size(); s++) {
            int words = (int) body.tokens(body.sentences().get(s)).stream()
                    .filter(Token::counts)
                    .count();
            ratio.add(bySentence.getOrDefault(s, 0), words);
        }
        return ratio.measure(RATE, 100);
    }

    private Optional<Measure> sourceShare(MeasureDefinition definition, Set<SourceType> types) {
        List<Source> sources = sources();
        int hits = (int) sources.stream().filter(s -> types.contains(s.type())).count();
        return definition.shareOf(hits, sources.size());
    }

    private List<Source> sources() {
        return attributions.stream().flatMap(a -> a.source().stream()).toList();
    }

    private Optional<Measure> depth() {
        Ratio ratio = new Ratio();
        attributions.forEach(a -> ratio.add(a.chain().size(), 1));
        return ratio.measure(DEPTH, 1);
    }
}
