package org.framescope.core.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Ratio;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.MainField;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;

/** Gives every sentence of headline, deck and body its voice and its scores, and averages them by voice. */
public final class SentenceAnalyzer implements Analyzer {

    private static final Map<Voice, MeasureDefinition> BIAS = definitions(
            "bias-mean",
            "mean probability",
            "How likely experts would call a sentence's wording biased, averaged over");
    private static final Map<Voice, MeasureDefinition> SUBJECTIVITY = definitions(
            "subjectivity-mean",
            "mean probability",
            "How likely a sentence expresses a view rather than reports, averaged over");

    private final SentenceScorer scorer;

    public SentenceAnalyzer(SentenceScorer scorer) {
        this.scorer = scorer;
    }

    private static Map<Voice, MeasureDefinition> definitions(String name, String unit, String description) {
        Map<Voice, MeasureDefinition> definitions = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            String spoken = voice.name().toLowerCase(Locale.ROOT);
            definitions.put(
                    voice,
                    MeasureDefinition.share(
                            "sentences." + name + "." + spoken,
                            unit,
                            description + " the sentences in the " + spoken + " voice."));
        }
        return definitions;
    }

    @Override
    public Manual manual() {
        List<MeasureDefinition> measures = new ArrayList<>(BIAS.values());
        measures.addAll(SUBJECTIVITY.values());
        return new Manual("sentences", 1, Set.of("attribution"), List.of(), measures);
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<String> objection = English.objection(reading);
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        SentenceVoice voices = new SentenceVoice(
                draft.section(Voices.class).orElseGet(() -> new Voices(List.of())),
                draft.section(Attributions.class).orElse(Attributions.NONE));
        List<FieldText> fields = reading.fields().stream()
                .filter(text -> text.field() instanceof MainField)
                .toList();
        SentenceScores scores = scorer.score(fields);
        List<ScoredSentence> sentences = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            sentences.addAll(scored(fields.get(i), scores, i, voices));
        }
        ScoredSentences section = new ScoredSentences(scores.model(), sentences);
        return new Outcome.Ok(new Analysis(List.of(section), measures(sentences), List.of()));
    }

    private static List<ScoredSentence> scored(FieldText text, SentenceScores scores, int field, SentenceVoice voices) {
        List<SentenceScore> own = scores.byField().get(field);
        List<ScoredSentence> scored = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            boolean english = English.fits(text.tokens(sentence));
            scored.add(new ScoredSentence(
                    text.passage(sentence.begin(), sentence.end()),
                    voices.of(text, sentence),
                    english ? Optional.of(own.get(i)) : Optional.empty(),
                    english ? scores.vector(field, i) : Optional.empty()));
        }
        return scored;
    }

    private static List<Measure> measures(List<ScoredSentence> sentences) {
        List<Measure> measures = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            mean(sentences, voice, SentenceScore::bias)
                    .measure(BIAS.get(voice), 1)
                    .ifPresent(measures::add);
            mean(sentences, voice, SentenceScore::subjectivity)
                    .measure(SUBJECTIVITY.get(voice), 1)
                    .ifPresent(measures::add);
        }
        return measures;
    }

    private static Ratio mean(List<ScoredSentence> sentences, Voice voice, ToDoubleFunction<SentenceScore> score) {
        Ratio ratio = new Ratio();
        sentences.stream()
                .filter(s -> s.voice() == voice)
                .flatMap(s -> s.score().stream())
                .forEach(s -> ratio.add(score.applyAsDouble(s), 1));
        return ratio;
    }
}
