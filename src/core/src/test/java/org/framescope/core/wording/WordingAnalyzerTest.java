package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingAnalyzerTest {

    private static final String PADDING = " The council met on Monday and voted for the new bridge.";

    private static Analysis analyze(String body, Voices.VoicedSpan... voiced) {
        Draft draft = new Draft(List.of(new Voices(List.of(voiced))), List.of());
        Outcome outcome = new WordingAnalyzer().analyze(Reading.of(Article.ofBody(body)), draft);
        return ((Outcome.Ok) outcome).analysis();
    }

    private static List<WordingSpan> spans(Analysis analysis) {
        return ((WordingSpans) analysis.sections().get(0)).all();
    }

    private static Voices.VoicedSpan voice(String body, String words, Voice voice) {
        int begin = body.indexOf(words);
        return new Voices.VoicedSpan(new Span(MainField.BODY, begin, begin + words.length()), voice);
    }

    private static double measure(Analysis analysis, String name) {
        return analysis.measures().stream()
                .filter(m -> m.name().equals(name))
                .mapToDouble(Measure::value)
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> neutralUses() throws IOException {
        try (InputStream in = WordingAnalyzerTest.class.getResourceAsStream("neutral-uses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("neutralUses")
    void termsOfArtAndLiteralUsesAreLeftAlone(String sentence) {
        assertEquals(
                List.of(),
                analyze(sentence).findings().stream()
                        .map(f -> f.rule() + " " + f.passage())
                        .toList());
    }

    @Test
    void aStrongWordWarnsInTheOutletsVoiceOnly() {
        String body = "Critics of the despicable plan left." + PADDING;
        assertEquals(Severity.WARNING, analyze(body).findings().get(0).severity());
        assertEquals(
                List.of(),
                analyze(body, voice(body, "despicable", Voice.QUOTED)).findings());
        Finding paraphrase = analyze(body, voice(body, "the despicable plan", Voice.ATTRIBUTED))
                .findings()
                .get(0);
        assertEquals(Severity.NOTE, paraphrase.severity());
        assertTrue(paraphrase.reason().contains("paraphrase"), paraphrase.reason());
    }

    @Test
    void repeatsAreOneFindingWithItsOtherPlaces() {
        Analysis analysis = analyze("The thugs left. The thugs came back." + PADDING + " The thugs slept.");
        assertEquals(1, analysis.findings().size());
        Evidence also = analysis.findings().get(0).evidence().get("also");
        assertEquals(2, ((Evidence.Passages) also).passages().size());
        assertEquals(3, spans(analysis).size());
    }

    @Test
    void findingsAreFewHoweverLoadedTheText() {
        String ranting =
                "The vile and shameful and idiotic and pathetic and odious and craven plan by the thugs and goons"
                        + " and crooks and liars and morons failed. ";
        assertTrue(analyze(ranting.repeat(3)).findings().size() <= 6);
    }

    @Test
    void aHeadlineInCapitalsHidesNoLoadedWord() {
        Article article = new Article(
                org.framescope.core.article.Imprint.NONE,
                Optional.of("Senator Slammed Over Disgraceful Budget Plan"),
                Optional.empty(),
                PADDING.strip(),
                List.of(),
                List.of(),
                java.util.Map.of());
        Outcome outcome = new WordingAnalyzer().analyze(Reading.of(article), Draft.EMPTY);
        List<String> found = ((Outcome.Ok) outcome)
                .analysis().findings().stream().map(f -> f.passage().text()).toList();
        assertEquals(List.of("Slammed", "Disgraceful"), found);
    }

    @Test
    void anOfficialNameBetweenMarksHasBothReadings() {
        String body = "On Thursday, the president announced a “special military operation” in the east." + PADDING;
        for (Analysis analysis :
                List.of(analyze(body), analyze(body, voice(body, "“special military operation”", Voice.QUOTED)))) {
            Finding finding = analysis.findings().get(0);
            assertEquals("“special military operation”", finding.passage().text());
            assertEquals(Voice.OUTLET, finding.voice());
            assertTrue(finding.otherReadings().toString().contains("Scare quotes"), finding.toString());
            assertTrue(finding.otherReadings().toString().contains("A quotation"), finding.toString());
            assertTrue(finding.otherReadings().toString().contains("euphemism"), finding.toString());
        }
    }

    @Test
    void anEchoOfAQuotationIsNoScareQuote() {
        String quoted = "“we will build a fair system”";
        String body = "The mayor told us " + quoted + " for all." + PADDING + "\n\nThe “fair system” opens on Friday.";
        assertEquals(List.of(), analyze(body, voice(body, quoted, Voice.QUOTED)).findings());
        assertEquals(1, analyze(body.replace("a fair", "a just")).findings().size());
    }

    @Test
    void movingALoadedPhraseIntoAQuotationTakesExactlyItsPartOutOfTheOutletsTotal() {
        String phrase = "the disgraceful crackdown by thugs";
        String body = "People fled " + phrase + "." + PADDING + PADDING;
        Analysis before = analyze(body);
        Analysis after = analyze(body, voice(body, phrase, Voice.QUOTED));
        int words = Reading.of(Article.ofBody(body)).body().words();
        double outletBefore = measure(before, "wording.density.outlet") * words / 100;
        double outletAfter = measure(after, "wording.density.outlet") * (words - 5) / 100;
        double quotedAfter = measure(after, "wording.density.quoted") * 5 / 100;
        assertEquals(3, outletBefore, 1e-9);
        assertEquals(outletBefore - outletAfter, quotedAfter, 1e-9);
        assertEquals(spans(before).size(), spans(after).size());
    }

    @Test
    void anotherLanguageIsNotJudged() {
        Reading reading =
                Reading.of(Article.ofBody("Der Rat hat am Montag beschlossen, die Steuer mit Radical zu erhöhen."));
        assertEquals(Outcome.abstained("not English"), new WordingAnalyzer().analyze(reading, Draft.EMPTY));
    }

    @Test
    void aHandleHoldsNoWord() {
        assertEquals(List.of(), spans(analyze("The council thanked @thug_may and #shameful on Monday evening.")));
        assertEquals(
                1,
                spans(analyze("The council thanked the shameful firm on Monday evening."))
                        .size());
    }
}
