package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.language.FieldText;
import org.framescope.core.sentence.RuleScorer;
import org.junit.jupiter.api.Test;

/** What a trained tagger adds to the word lists. */
class LoadedTaggerTest {

    /** Knows some words and nothing else. */
    private static LoadedTagger knowing(Map<String, Float> words) {
        return fields -> Optional.of(new LoadedTags(
                "knows-2026.11",
                0.5,
                fields.stream().map(text -> tagged(text, words)).toList()));
    }

    private static LoadedWords tagged(FieldText text, Map<String, Float> words) {
        float[] probabilities = new float[text.tokens().size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = words.getOrDefault(text.tokens().get(i).lower(), 0.01f);
        }
        return LoadedWords.of(probabilities);
    }

    private static AnalysisReport report(LoadedTagger tagger, String body) {
        return StandardRegister.create(AttributionTagger.NONE, RuleScorer.shipped(), tagger)
                .analyze(Article.ofBody(body));
    }

    private static List<WordingSpan> spans(LoadedTagger tagger, String body) {
        return report(tagger, body).section(WordingSpans.class).orElseThrow().all();
    }

    @Test
    void findsWhatNoListHolds() {
        String body = "The council gave the firm a sweetheart bargain on Monday, and the mayor left the room.";
        LoadedTagger tagger = knowing(Map.of("sweetheart", 0.9f, "bargain", 0.7f));
        WordingSpan span = spans(tagger, body).get(0);
        assertEquals("sweetheart bargain", span.passage().text());
        assertEquals(0.9, span.probability(), 1e-6);
        assertEquals(Voice.OUTLET, span.voice());
        assertEquals(java.util.Set.of("knows-2026.11"), report(tagger, body).models());
    }

    @Test
    void leavesQuotedWordsToTheirSpeaker() {
        String body = "“It is a sweetheart bargain,” Anna Lind, a member of the council, told reporters on Monday.";
        assertEquals(
                Voice.QUOTED,
                spans(knowing(Map.of("sweetheart", 0.9f)), body).get(0).voice());
    }

    @Test
    void isSilentWhereAListTakesTheWordLiterally() {
        String body = "The surgeon performed a radical prostatectomy on the senator on Monday, the hospital said.";
        assertEquals(List.of(), spans(knowing(Map.of("radical", 0.9f)), body));
    }

    @Test
    void poolsItsOpinionWithTheLists() {
        String body = "The council passed a disgraceful budget after a long debate on Monday evening.";
        double alone = spans(LoadedTagger.NONE, body).get(0).probability();
        double agreed =
                spans(knowing(Map.of("disgraceful", 0.99f)), body).get(0).probability();
        double opposed = spans(knowing(Map.of()), body).get(0).probability();
        assertTrue(opposed < alone && alone < agreed, opposed + " < " + alone + " < " + agreed);
        assertEquals(Pooling.of(alone, 0.99f), agreed, 1e-6);
    }

    @Test
    void refusesTagsOfAnotherText() {
        assertThrows(IllegalArgumentException.class, () -> LoadedWords.of(new float[] {1.5f}));
        assertThrows(IllegalArgumentException.class, () -> new LoadedTags("m", 0, List.of()));
    }

    @Test
    void isSilentOnNamesAndHandles() {
        String body = "The crowd cheered the band Slipknot on Monday, and @slipknot thanked it late that evening.";
        assertEquals(List.of(), spans(knowing(Map.of("slipknot", 0.9f)), body));
    }
}
