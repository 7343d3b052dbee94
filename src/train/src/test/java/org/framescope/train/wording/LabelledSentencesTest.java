package org.framescope.train.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.analysis.Voice;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingAnalyzer;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.ModelSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences labelled by hand, and what the rules must be worth on them. */
class LabelledSentencesTest {

    private static final Framescope RULES = Framescope.with(ModelSettings.NONE);

    @Test
    void thereAreEnoughOfEveryKindInBothParts() throws IOException {
        List<LabelledSentence> all = LabelledSentence.all();
        assertTrue(all.size() >= 300, all.size() + " sentences");
        for (boolean tuning : new boolean[] {true, false}) {
            Map<Category, Integer> categories = new EnumMap<>(Category.class);
            Set<Voice> voices = new HashSet<>();
            all.stream()
                    .filter(s -> s.tuning() == tuning)
                    .flatMap(s -> s.labels().stream())
                    .forEach(l -> {
                        categories.merge(l.category(), 1, Integer::sum);
                        voices.add(l.voice());
                    });
            for (Category category : Category.values()) {
                assertTrue(categories.getOrDefault(category, 0) >= 3, tuning + " " + category);
            }
            assertEquals(Set.of(Voice.values()), voices);
            assertTrue(all.stream()
                            .filter(s -> s.tuning() == tuning && s.isClean())
                            .count()
                    >= 50);
        }
    }

    @Test
    void noSentenceStandsTwice() throws IOException {
        List<LabelledSentence> all = LabelledSentence.all();
        assertEquals(
                all.size(), all.stream().map(LabelledSentence::text).distinct().count());
    }

    @Test
    void theRulesReachWhatIsPromisedOnThePartThatNoRuleWasChangedFor() throws IOException {
        List<ReadSentence> read = WordingEvaluation.read(LabelledSentence.all(), false, RULES);
        Share precision = Share.sum(read, ReadSentence::loadedPrecision);
        Share recall = Share.sum(read, ReadSentence::loadedRecall);
        Share voices = Share.sum(read, ReadSentence::voices);
        assertTrue(precision.value() >= 0.8, "precision " + precision);
        assertTrue(recall.value() >= 0.55, "recall " + recall);
        assertTrue(voices.value() >= 0.93, "voices " + voices);
        List<ReadSentence> clean = read.stream().filter(s -> s.gold().isClean()).toList();
        int warnings = clean.stream().mapToInt(ReadSentence::warnings).sum();
        int words = clean.stream().mapToInt(ReadSentence::words).sum();
        assertTrue(1000.0 * warnings / words <= 1, warnings + " warnings in " + words + " words of clean prose");
    }

    /** Rule pages and severities rest on this file; {@code framescope train rule-precision} writes it anew. */
    @Test
    void theShippedPrecisionsAreThoseOfThisVersionsRules() throws IOException {
        try (InputStream in = WordingAnalyzer.class.getResourceAsStream(RulePrecisionTraining.FILE)) {
            assertEquals(RulePrecisionTraining.counts(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no part at all", "report\tA [[loaded:word", "report\tA [[colorful:word]]"})
    void aLineThatCannotBeReadIsRefused(String line) {
        assertThrows(IllegalStateException.class, () -> LabelledSentence.parse(line));
    }

    @Test
    void aLineSaysWhatIsMarkedInWhoseVoice() {
        LabelledSentence sentence =
                LabelledSentence.parse("tune\tA [[loaded:vile]] plan, he said, was “[[?epithet/quoted:a clown]]’s.”");
        assertEquals("A vile plan, he said, was “a clown’s.”", sentence.text());
        assertEquals(Voice.QUOTED, sentence.labels().get(1).voice());
        assertTrue(sentence.labels().get(1).optional());
        assertEquals(2, sentence.labels().get(0).span().begin());
    }
}
