package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Field;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.VoiceShares;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** Finds loaded wording, scare quotes, hedges and the like by word lists, and says in whose voice each stands. */
public final class WordingAnalyzer implements Analyzer {

    private static final Comparator<Hit> READING_ORDER =
            Comparator.comparing(h -> h.span().passage().span(), Span.READING_ORDER);

    private final LoadedTagger tagger;

    /** With word lists alone. */
    public WordingAnalyzer() {
        this(LoadedTagger.NONE);
    }

    /** @param tagger who says of each word how likely it is loaded; where it does not speak, the lists stand alone */
    public WordingAnalyzer(LoadedTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Manual manual() {
        return new Manual("wording", 4, Set.of("attribution"), WordingRules.all(), WordingMeasures.definitions());
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<String> objection = English.objection(reading);
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        Voices voices = draft.section(Voices.class).orElseGet(() -> new Voices(List.of()));
        Attributions attributions = draft.section(Attributions.class).orElse(Attributions.NONE);
        Optional<LoadedTags> tags = tagger.tags(reading.fields());
        List<Hit> hits = hits(reading, voices, tags);
        List<WordingSpan> spans = hits.stream().map(Hit::span).toList();
        LoadedSpeech speech =
                LoadedSpeakers.of(attributions, draft.section(VoiceShares.class).orElse(VoiceShares.NONE), spans);
        List<Measure> measures = new ArrayList<>(WordingMeasures.of(reading, voices, attributions, spans));
        LoadedSpeakers.measure(speech).ifPresent(measures::add);
        Desk desk = new Desk(reading, draft);
        List<Finding> findings = new ArrayList<>(DeskTerms.findings(reading, desk, speeches(reading, voices)));
        findings.addAll(new WordingFindings(reading, desk).of(withStackedHedges(reading, hits)));
        return new Outcome.Ok(new Analysis(
                List.of(new WordingSpans(tags.map(LoadedTags::model), spans), speech), measures, findings));
    }

    private static Map<Field, Speech> speeches(Reading reading, Voices voices) {
        return reading.fields().stream().collect(Collectors.toMap(FieldText::field, t -> new Speech(t, voices)));
    }

    private static List<Hit> withStackedHedges(Reading reading, List<Hit> hits) {
        Map<Field, List<Hit>> byField = hits.stream()
                .collect(Collectors.groupingBy(h -> h.span().passage().field()));
        List<Hit> all = new ArrayList<>(hits);
        for (FieldText text : reading.fields()) {
            all.addAll(StackedHedges.in(text, byField.getOrDefault(text.field(), List.of())));
        }
        return all;
    }

    private static List<Hit> hits(Reading reading, Voices voices, Optional<LoadedTags> tags) {
        ScareQuotes scareQuotes = new ScareQuotes(reading, voices);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < reading.fields().size(); i++) {
            FieldText text = reading.fields().get(i);
            Speech speech = new Speech(text, voices);
            TermFinder.Found listed = new TermFinder(text, speech, Vocabulary.standard()).found();
            int field = i;
            List<Hit> terms = tags.map(
                            t -> new TaggedWords(text, speech, t.byField().get(field), t.threshold()).joined(listed))
                    .orElse(listed.hits());
            List<Hit> quotes = scareQuotes.in(text, terms);
            hits.addAll(quotes);
            hits.addAll(outside(quotes, terms));
        }
        return hits.stream().sorted(READING_ORDER).toList();
    }

    /** A term inside scare quotes is kept at a distance there: the marks are the finding, not the term. */
    private static List<Hit> outside(List<Hit> quotes, List<Hit> terms) {
        List<Hit> outside = new ArrayList<>();
        int next = 0;
        for (Hit term : terms) {
            Span span = term.span().passage().span();
            while (next < quotes.size() && quotes.get(next).span().passage().end() <= span.begin()) {
                next++;
            }
            boolean inside = next < quotes.size()
                    && quotes.get(next).span().passage().span().contains(span);
            if (!inside) {
                outside.add(term);
            }
        }
        return outside;
    }
}
