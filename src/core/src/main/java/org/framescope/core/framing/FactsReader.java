package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.MainField;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Source;
import org.framescope.core.attribution.SourceType;
import org.framescope.core.attribution.Stance;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.mismatch.HeadlineVerdict;
import org.framescope.core.mismatch.Mismatch;
import org.framescope.core.sentence.ScoredSentence;
import org.framescope.core.sentence.ScoredSentences;
import org.framescope.core.sentence.WordClasses;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.Finder;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;

/** Gathers, sentence by sentence, what the analyzers before found: one pass over the text. */
final class FactsReader {

    private static final Set<Category> LOADED = EnumSet.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM);
    private static final Map<Category, Count> WORDED = new EnumMap<>(Map.of(
            Category.INTENSIFIER, Count.INTENSIFIERS,
            Category.HEDGE, Count.HEDGES,
            Category.SCARE_QUOTE, Count.SCARE_QUOTES,
            Category.WEASEL, Count.WEASELS,
            Category.AGENTLESS_PASSIVE, Count.AGENTLESS_PASSIVES));
    private static final Map<String, Count> CLASSES = Map.of(
            "first-person", Count.FIRST_PERSON,
            "second-person", Count.SECOND_PERSON,
            "obligation", Count.OBLIGATIONS,
            "absolute", Count.ABSOLUTES,
            "superlative", Count.SUPERLATIVES,
            "negation", Count.NEGATIONS,
            "contrast", Count.CONTRASTS,
            "discourse", Count.DISCOURSE_MARKS);
    private static final Set<SourceType> NAMED = EnumSet.of(SourceType.NAMED_PERSON, SourceType.NAMED_ORGANIZATION);
    private static final Set<Stance> COLORED = EnumSet.of(Stance.DOUBT, Stance.ATTACK, Stance.CONCESSION);
    private static final int SHORTEST_SHOUT = 4;

    private final Reading reading;
    private final Draft draft;
    private final Voices voices;
    private final List<FieldText> fields;
    private final Map<Field, Integer> offsets = new HashMap<>();
    private final List<EnumMap<Count, Double>> counts = new ArrayList<>();
    private final List<List<String>> speakers = new ArrayList<>();

    private FactsReader(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.voices = draft.section(Voices.class).orElseGet(() -> new Voices(List.of()));
        this.fields = reading.fields().stream()
                .filter(text -> text.field() instanceof MainField)
                .toList();
    }

    /** The sentences of headline, deck and body; none where they were not scored. */
    static List<SentenceFacts> of(Reading reading, Draft draft) {
        return draft.section(ScoredSentences.class)
                .map(scored -> new FactsReader(reading, draft).read(scored.all()))
                .orElse(List.of());
    }

    private List<SentenceFacts> read(List<ScoredSentence> scored) {
        for (FieldText text : fields) {
            offsets.put(text.field(), counts.size());
            text.sentences().forEach(sentence -> addWords(text, sentence));
        }
        // By lists alone: a tagger's words made an outlet's quality harder to tell, and with them every exchange of the
        // tagger would move every framing score.
        draft.section(WordingSpans.class)
                .ifPresent(spans -> spans.all().stream()
                        .filter(span -> span.finder() == Finder.LIST)
                        .forEach(this::addWording));
        draft.section(Attributions.class).ifPresent(all -> all.all().forEach(this::addAttribution));
        addHeadline();
        List<SentenceFacts> facts = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            facts.add(new SentenceFacts(scored.get(i), counts.get(i), speakers.get(i)));
        }
        return facts;
    }

    private void addWords(FieldText text, Sentence sentence) {
        EnumMap<Count, Double> own = new EnumMap<>(Count.class);
        counts.add(own);
        speakers.add(new ArrayList<>());
        add(own, Count.SENTENCES, 1);
        List<Token> tokens = text.tokens(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Voice voice = voices.at(text.field(), token.begin());
            if (token.counts()) {
                add(own, Count.WORDS, 1);
                add(own, words(voice), 1);
                add(own, Count.SOURCE_WORDS, voice == Voice.OUTLET ? 0 : 1);
            }
            if (voice == Voice.OUTLET) {
                addOwnWord(tokens, i, own);
            }
        }
    }

    private static Count words(Voice voice) {
        return switch (voice) {
            case OUTLET -> Count.OUTLET_WORDS;
            case QUOTED -> Count.QUOTED_WORDS;
            case ATTRIBUTED -> Count.ATTRIBUTED_WORDS;
        };
    }

    private static void addOwnWord(List<Token> tokens, int at, EnumMap<Count, Double> own) {
        Token token = tokens.get(at);
        String word = token.lower();
        add(own, Count.QUESTION_MARKS, word.equals("?") ? 1 : 0);
        add(own, Count.EXCLAMATION_MARKS, word.equals("!") ? 1 : 0);
        add(own, Count.NUMBERS, token.kind() == TokenKind.NUMBER ? 1 : 0);
        if (!token.isWord()) {
            return;
        }
        Count known = CLASSES.get(WordClasses.of(word));
        if (known != null && Senses.isMeant(tokens, at)) {
            add(own, known, 1);
        }
        double valence = WordClasses.valence(word);
        add(own, valence < 0 ? Count.NEGATIVE_FEELING : Count.POSITIVE_FEELING, Math.abs(valence));
        add(own, Count.CONTESTED_WORDS, WordClasses.contested(word) ? 1 : 0);
        add(own, Count.MANNER_WORDS, Senses.isManner(tokens, at) ? 1 : 0);
        add(own, Count.LETTERS, word.length());
        boolean shouted = word.length() >= SHORTEST_SHOUT
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && !token.text().equals(word);
        add(own, Count.CAPITALS, shouted ? 1 : 0);
    }

    private void addWording(WordingSpan span) {
        int sentence = sentenceAt(span.passage().field(), span.passage().begin());
        if (sentence < 0) {
            return;
        }
        EnumMap<Count, Double> own = counts.get(sentence);
        if (LOADED.contains(span.category())) {
            add(own, span.voice() == Voice.OUTLET ? Count.LOADED : Count.LOADED_BY_SOURCES, 1);
        }
        Count worded = WORDED.get(span.category());
        if (worded != null && span.voice() == Voice.OUTLET) {
            add(own, worded, 1);
        }
    }

    private void addAttribution(Attribution attribution) {
        Field field = attribution.content().get(0).field();
        int sentence = sentenceAt(field, attribution.content().get(0).begin());
        if (sentence < 0) {
            return;
        }
        EnumMap<Count, Double> own = counts.get(sentence);
        add(own, Count.ATTRIBUTIONS, 1);
        attribution.source().ifPresent(source -> {
            add(own, Count.SOURCED_ATTRIBUTIONS, 1);
            add(own, Count.NAMED_SOURCES, NAMED.contains(source.type()) ? 1 : 0);
            add(own, Count.WITHHELD_SOURCES, source.type() == SourceType.UNNAMED ? 1 : 0);
            speakers.get(sentence).add(speaker(source));
        });
        attribution.cue().ifPresent(cue -> {
            add(own, Count.CUES, 1);
            add(own, Count.COLORED_CUES, COLORED.contains(cue.stance()) ? 1 : 0);
        });
    }

    private static String speaker(Source source) {
        return source.name().orElse(source.passage().text()).toLowerCase(Locale.ROOT);
    }

    private void addHeadline() {
        Integer headline = offsets.get(MainField.HEADLINE);
        if (headline == null || reading.headline().orElseThrow().sentences().isEmpty()) {
            return;
        }
        draft.section(HeadlineVerdict.class).ifPresent(verdict -> {
            if (verdict.mismatch() instanceof Mismatch.Scored scored) {
                add(counts.get(headline), Count.HEADLINE_COMPARED, 1);
                add(counts.get(headline), Count.HEADLINE_MISMATCH, scored.probability());
            }
        });
    }

    private int sentenceAt(Field field, int offset) {
        Integer first = offsets.get(field);
        if (first == null) {
            return -1;
        }
        int sentence = reading.field(field).orElseThrow().sentenceAt(offset);
        return sentence < 0 ? -1 : first + sentence;
    }

    private static void add(EnumMap<Count, Double> counts, Count what, double amount) {
        if (amount != 0) {
            counts.merge(what, amount, Double::sum);
        }
    }
}
