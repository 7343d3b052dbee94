package org.framescope.core.framing;

import static org.framescope.core.framing.Ratios.perHundred;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.framing.Scores.Whose;
import org.framescope.core.language.Reading;
import org.framescope.core.sentence.SentenceScore;

/**
 * Everything that a framing score may add up from, each under its name: in whose voice the words stand, how they are
 * colored, how sentences are judged. None of it knows the outlet, the address, the byline, the dateline or the topic, and
 * none grows with length alone.
 */
public final class FramingMeasures {

    private static final String PER_HUNDRED = "per 100 words of the outlet";
    private static final String SHARE = "share of body words";
    private static final double LIKELY = 0.5;
    private static final double UPPER_QUARTER = 0.75;
    private static final double FEW = 3;

    private static final List<FramingMeasure> ALL = all();

    private FramingMeasures() {}

    private static List<FramingMeasure> all() {
        List<FramingMeasure> all = new ArrayList<>();
        addScores(all);
        addVoices(all);
        addWording(all);
        addTone(all);
        return List.copyOf(all);
    }

    private static void addScores(List<FramingMeasure> all) {
        String bias = "How likely experts would call a sentence's wording biased: ";
        String view = "How likely a sentence expresses a view rather than reports: ";
        String outlet = " over the body's sentences in the outlet's voice.";
        score(all, "bias-mean", bias + "the mean" + outlet, Whose.OUTLET, false, Scores.mean());
        score(all, "bias-median", bias + "the median" + outlet, Whose.OUTLET, false, Scores.quantile(LIKELY));
        score(
                all,
                "bias-upper-quarter",
                bias + "the upper quartile" + outlet,
                Whose.OUTLET,
                false,
                Scores.quantile(UPPER_QUARTER));
        score(
                all,
                "bias-likely",
                bias + "the share of more than one half" + outlet,
                Whose.OUTLET,
                false,
                Scores.shareAbove(LIKELY));
        score(
                all,
                "bias-of-sources",
                bias + "the mean over the body's other sentences.",
                Whose.SOURCES,
                false,
                Scores.mean());
        score(all, "bias-of-headline", bias + "the mean over the headline.", Whose.HEADLINE, false, Scores.mean());
        score(all, "view-mean", view + "the mean" + outlet, Whose.OUTLET, true, Scores.mean());
        score(
                all,
                "view-upper-quarter",
                view + "the upper quartile" + outlet,
                Whose.OUTLET,
                true,
                Scores.quantile(UPPER_QUARTER));
        score(
                all,
                "view-likely",
                view + "the share of more than one half" + outlet,
                Whose.OUTLET,
                true,
                Scores.shareAbove(LIKELY));
        score(all, "view-of-headline", view + "the mean over the headline.", Whose.HEADLINE, true, Scores.mean());
    }

    private static void score(
            List<FramingMeasure> all, String name, String what, Whose whose, boolean view, Scores.Summary summary) {
        MeasureDefinition definition = MeasureDefinition.share("framing." + name, "probability or share", what);
        all.add(new FramingMeasure(
                definition, new Scores(whose, view ? SentenceScore::subjectivity : SentenceScore::bias, summary)));
    }

    private static void addVoices(List<FramingMeasure> all) {
        share(all, "outlet-share", SHARE, "Words in the outlet's own voice.", Count.OUTLET_WORDS, Count.WORDS, 1);
        share(
                all,
                "quoted-share",
                SHARE,
                "Words between quotation marks that quote somebody.",
                Count.QUOTED_WORDS,
                Count.WORDS,
                1);
        all.add(new FramingMeasure(
                MeasureDefinition.amount(
                        "framing.attributions", "per 100 body words", "How often something is put to somebody."),
                new Ratios(Count.ATTRIBUTIONS, Count.WORDS, 100, 1, false)));
        share(
                all,
                "named-sources",
                "share of sources",
                "Attributions to a person or organization with a name.",
                Count.NAMED_SOURCES,
                Count.SOURCED_ATTRIBUTIONS,
                FEW);
        share(
                all,
                "withheld-sources",
                "share of sources",
                "Attributions to sources that are withheld or vague.",
                Count.WITHHELD_SOURCES,
                Count.SOURCED_ATTRIBUTIONS,
                FEW);
        share(
                all,
                "colored-cues",
                "share of cues",
                "Report verbs that doubt, attack or concede (claimed, slammed, admitted).",
                Count.COLORED_CUES,
                Count.CUES,
                FEW);
        all.add(new FramingMeasure(
                MeasureDefinition.share(
                        "framing.most-cited", "share of sources", "Attributions to the source that is cited most."),
                new Concentration()));
        all.add(new FramingMeasure(
                MeasureDefinition.share(
                        "framing.headline-mismatch",
                        "probability",
                        "How likely the headline is of another story than the body."),
                new Ratios(Count.HEADLINE_MISMATCH, Count.HEADLINE_COMPARED, 1, 1, true)));
    }

    private static void share(
            List<FramingMeasure> all, String name, String unit, String what, Count part, Count whole, double least) {
        all.add(new FramingMeasure(
                MeasureDefinition.share("framing." + name, unit, what), Ratios.share(part, whole, least)));
    }

    private static void addWording(List<FramingMeasure> all) {
        rate(all, "loaded-words", "Loaded words, epithets and euphemisms", Count.LOADED);
        all.add(new FramingMeasure(
                MeasureDefinition.amount(
                        "framing.loaded-words-of-sources",
                        "per 100 words of sources",
                        "Loaded words, epithets and euphemisms in what sources say."),
                new Ratios(Count.LOADED_BY_SOURCES, Count.SOURCE_WORDS, 100, 20, false)));
        rate(all, "intensifiers", "Intensifiers", Count.INTENSIFIERS);
        rate(all, "hedges", "Hedges", Count.HEDGES);
        rate(all, "scare-quotes", "Scare quotes", Count.SCARE_QUOTES);
        rate(all, "weasels", "Views put to nobody in particular", Count.WEASELS);
        rate(all, "agentless-passives", "Passives that leave out who acted", Count.AGENTLESS_PASSIVES);
        rate(all, "contested-words", "Words that editors have changed for neutrality", Count.CONTESTED_WORDS);
    }

    private static void addTone(List<FramingMeasure> all) {
        rate(all, "first-person", "I, we and their forms", Count.FIRST_PERSON);
        rate(all, "second-person", "You and its forms", Count.SECOND_PERSON);
        rate(all, "obligations", "Words of obligation (must, should)", Count.OBLIGATIONS);
        rate(all, "absolutes", "Words without exception (always, every, nobody)", Count.ABSOLUTES);
        rate(all, "superlatives", "Superlatives of everyday words", Count.SUPERLATIVES);
        rate(all, "negations", "Negations", Count.NEGATIONS);
        rate(all, "contrasts", "Words of contrast (but, however)", Count.CONTRASTS);
        rate(all, "discourse-marks", "Words that turn to the reader (well, of course)", Count.DISCOURSE_MARKS);
        rate(all, "question-marks", "Question marks", Count.QUESTION_MARKS);
        rate(all, "exclamation-marks", "Exclamation marks", Count.EXCLAMATION_MARKS);
        rate(all, "negative-feeling", "The strengths of negative words, summed", Count.NEGATIVE_FEELING);
        rate(all, "positive-feeling", "The strengths of positive words, summed", Count.POSITIVE_FEELING);
        rate(all, "capitals", "Longer words in capitals throughout", Count.CAPITALS);
        rate(all, "numbers", "Numbers", Count.NUMBERS);
        rate(all, "manner-words", "Longer words in -ly", Count.MANNER_WORDS);
        amount(all, "word-length", "letters", "Mean length of the outlet's words.", Count.LETTERS, Count.OUTLET_WORDS);
        amount(all, "sentence-length", "words", "Mean length of the body's sentences.", Count.WORDS, Count.SENTENCES);
    }

    private static void rate(List<FramingMeasure> all, String name, String what, Count part) {
        all.add(new FramingMeasure(
                MeasureDefinition.amount("framing." + name, PER_HUNDRED, what + ", in the outlet's own voice."),
                perHundred(part)));
    }

    private static void amount(
            List<FramingMeasure> all, String name, String unit, String what, Count part, Count whole) {
        all.add(new FramingMeasure(
                MeasureDefinition.amount("framing." + name, unit, what), Ratios.share(part, whole, 1)));
    }

    static List<MeasureDefinition> definitions() {
        return ALL.stream().map(FramingMeasure::definition).toList();
    }

    /** The measures by name; throws {@link IllegalArgumentException} for an unknown one. */
    static FramingMeasure named(String name) {
        return ALL.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure of framing is called " + name));
    }

    /** All names in their order. */
    public static List<String> names() {
        return ALL.stream().map(FramingMeasure::name).toList();
    }

    static List<FramingMeasure> list() {
        return ALL;
    }

    /** Every measure that could be taken of an article, by name: what a model learns from. */
    public static Map<String, Double> of(Reading reading, Draft draft) {
        List<SentenceFacts> sentences = FactsReader.of(reading, draft);
        Map<String, Double> values = new TreeMap<>();
        for (FramingMeasure measure : ALL) {
            OptionalDouble value = measure.value(sentences);
            value.ifPresent(v -> values.put(measure.name(), v));
        }
        return values;
    }
}
