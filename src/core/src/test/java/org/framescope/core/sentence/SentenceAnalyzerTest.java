package org.framescope.core.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionKind;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Source;
import org.framescope.core.attribution.SourceType;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class SentenceAnalyzerTest {

    private static AnalysisReport analyze(String body) {
        return new Register(List.of(new AttributionAnalyzer(), new SentenceAnalyzer(RuleScorer.shipped())))
                .analyze(Article.ofBody(body));
    }

    private static List<ScoredSentence> sentences(String body) {
        return analyze(body).section(ScoredSentences.class).orElseThrow().all();
    }

    @Test
    void aRantScoresAboveAReport() {
        List<ScoredSentence> sentences =
                sentences("The shameless thugs and their idiotic cronies are a disgrace, aren't"
                        + " they? The council voted 7-2 on Monday to spend $4 million on the bridge.");
        SentenceScore rant = sentences.get(0).score().orElseThrow();
        SentenceScore report = sentences.get(1).score().orElseThrow();
        assertTrue(rant.bias() > 0.8, "rant: " + rant);
        assertTrue(report.bias() < 0.3, "report: " + report);
        assertTrue(rant.subjectivity() > report.subjectivity(), rant + " " + report);
    }

    @Test
    void aSentenceHasTheVoiceOfMostOfItsWordsOutsideSourceAndCue() {
        List<ScoredSentence> sentences = sentences("“We will rebuild the bridge,” Mayor Anna Lind said on Monday."
                + " The bridge fell in 1911 and was rebuilt.");
        assertEquals(
                List.of(Voice.QUOTED, Voice.OUTLET),
                sentences.stream().map(ScoredSentence::voice).toList());
    }

    @Test
    void aLongSourcePhraseDoesNotMakeTheSentenceTheOutlets() {
        String source = "The deputy head of the regional water board of the northern districts";
        String body = source + " expects rain for the fields.";
        Article article = Article.ofBody(body);
        int content = body.indexOf("rain");
        Passage said = article.cut(new Span(MainField.BODY, content, body.length() - 1));
        Passage speaker = article.cut(new Span(MainField.BODY, 0, source.length()));
        Attribution attribution = new Attribution(
                "t-1",
                AttributionKind.INDIRECT,
                Optional.of(new Source(speaker, SourceType.ROLE, Optional.empty())),
                Optional.empty(),
                List.of(said),
                List.of(),
                Optional.empty());
        Draft draft = new Draft(
                List.of(
                        new Voices(List.of(new Voices.VoicedSpan(said.span(), Voice.ATTRIBUTED))),
                        new Attributions(Optional.empty(), List.of(attribution))),
                List.of());
        Outcome outcome = new SentenceAnalyzer(RuleScorer.shipped()).analyze(Reading.of(article), draft);
        ScoredSentences sentences =
                (ScoredSentences) ((Outcome.Ok) outcome).analysis().sections().get(0);
        assertEquals(Voice.ATTRIBUTED, sentences.all().get(0).voice());
    }

    @Test
    void meansAreTakenPerVoiceWithTheirSupport() {
        AnalysisReport report = analyze("The bridge fell in 1911. It was rebuilt in 1920 by the county.");
        Measure mean = report.measure("sentences.bias-mean.outlet").orElseThrow();
        assertEquals(2, mean.support());
        assertTrue(mean.interval().isPresent());
        assertEquals(Optional.empty(), report.measure("sentences.bias-mean.quoted"));
    }

    @Test
    void aForeignSentenceInAnEnglishArticleHasAVoiceButNoScore() {
        List<ScoredSentence> sentences = sentences("The mayor wrote to the council about the bridge on Monday.\n\n"
                + "Ворогу, ні найменьших попущень, ні одного міліметра, не поступитися.");
        assertTrue(sentences.get(0).score().isPresent());
        assertEquals(Optional.empty(), sentences.get(1).score());
    }
}
