package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Ratio;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.MainField;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Cue;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/**
 * Rates of worded choices per 100 words of a voice, summed over the sentences of headline, deck and body; captions have
 * their own voice and stay out.
 */
final class WordingMeasures {

    private static final int PER = 100;
    private static final String RATE = "per 100 words of that voice";
    private static final Set<Category> LOADED = EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM);

    /** A rate: which categories count, in whose voice. */
    private record Rate(MeasureDefinition definition, Set<Category> categories, Voice voice) {}

    private static final List<Rate> RATES = List.of(
            loaded("outlet", Voice.OUTLET),
            loaded("quoted", Voice.QUOTED),
            loaded("attributed", Voice.ATTRIBUTED),
            outlet("scare-quotes", Category.SCARE_QUOTE, "scare quotes"),
            outlet("intensifiers", Category.INTENSIFIER, "intensifiers"),
            outlet("hedges", Category.HEDGE, "hedges"),
            outlet("doubt-words", Category.DOUBT, "words that cast doubt on what they report"),
            outlet("weasels", Category.WEASEL, "views put to nobody in particular"),
            outlet("agentless-passives", Category.AGENTLESS_PASSIVE, "passives that leave out who acted or spoke"));

    private static final MeasureDefinition DOUBTED = MeasureDefinition.share(
            "wording.doubted-attributions",
            "share of attributions",
            "Attributions whose cue casts doubt on what it reports (claimed, insisted), those that say what the source doubts"
                    + " (denied, rejected, questioned, disputed) left out.");

    private WordingMeasures() {}

    private static Rate loaded(String name, Voice voice) {
        String what = "Loaded words, epithets and euphemisms in the " + name + " voice.";
        return new Rate(MeasureDefinition.amount("wording.density." + name, RATE, what), LOADED, voice);
    }

    private static Rate outlet(String name, Category category, String what) {
        MeasureDefinition definition = MeasureDefinition.amount(
                "wording." + name + ".outlet", RATE, "In the outlet's own voice: " + what + ".");
        return new Rate(definition, EnumSet.of(category), Voice.OUTLET);
    }

    static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> definitions = new ArrayList<>();
        RATES.forEach(rate -> definitions.add(rate.definition()));
        definitions.add(DOUBTED);
        definitions.add(LoadedSpeakers.MOST);
        return definitions;
    }

    static List<Measure> of(Reading reading, Voices voices, Attributions attributions, List<WordingSpan> spans) {
        List<SentenceTally> tallies = tallies(reading, voices, spans);
        List<Measure> measures = new ArrayList<>();
        for (Rate rate : RATES) {
            Ratio ratio = new Ratio();
            tallies.forEach(t -> ratio.add(t.hits(rate.categories(), rate.voice()), t.words(rate.voice())));
            ratio.measure(rate.definition(), PER).ifPresent(measures::add);
        }
        doubted(attributions).ifPresent(measures::add);
        return measures;
    }

    private static Optional<Measure> doubted(Attributions attributions) {
        List<Cue> cues =
                attributions.all().stream().flatMap(a -> a.cue().stream()).toList();
        int doubting = (int) cues.stream().filter(Cue::castsDoubt).count();
        return DOUBTED.shareOf(doubting, cues.size());
    }

    private static List<SentenceTally> tallies(Reading reading, Voices voices, List<WordingSpan> spans) {
        List<SentenceTally> tallies = new ArrayList<>();
        Map<Field, Integer> offsets = new HashMap<>();
        for (FieldText text : mainFields(reading)) {
            offsets.put(text.field(), tallies.size());
            text.sentences().forEach(sentence -> tallies.add(SentenceTally.of(text, sentence, voices)));
        }
        for (WordingSpan span : spans) {
            Integer offset = offsets.get(span.passage().field());
            if (offset != null) {
                FieldText text = reading.field(span.passage().field()).orElseThrow();
                int sentence = text.sentenceAt(span.passage().begin());
                tallies.get(offset + sentence).add(span);
            }
        }
        return tallies;
    }

    private static List<FieldText> mainFields(Reading reading) {
        return reading.fields().stream()
                .filter(text -> text.field() instanceof MainField)
                .toList();
    }
}
