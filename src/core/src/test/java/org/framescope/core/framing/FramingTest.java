package org.framescope.core.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Measure;
import org.framescope.core.article.Article;
import org.framescope.core.article.Genre;
import org.framescope.core.article.Imprint;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.attribution.FieldTags;
import org.framescope.core.attribution.Role;
import org.framescope.core.language.FieldText;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.core.sentence.SentenceScores;
import org.framescope.core.sentence.SentenceVector;
import org.framescope.core.wording.LoadedTagger;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final String PLAIN = """
            The Harwick council approved the budget on Tuesday by nine votes to four. Ruth Ames and Daniel Okoro voted against. The plan keeps the library open until March.

            Two members of the opposition left the room before the vote. The mayor, Tom Reid, thanked the staff for their work on it.

            The new rates take effect in April, and a review follows in autumn. Residents can read the whole plan in the town
            hall, where copies lie out on weekdays. The next meeting of the council is on the first Monday of the month.

            Two more offices move to Eastbury this summer, and one to Milford. Their doors open at eight in the morning, and buses stop
            there every twenty minutes on market days.

            A shameless clique rammed the disastrous scheme through the chamber!
            """;

    /** Says of every text that all its words are the outlet's. */
    private static final AttributionTagger TAGGER = fields -> Optional.of(new AttributionTags(
            "tags", fields.stream().map(FramingTest::outside).toList()));

    /** Takes sentences with a mark of exclamation for biased. */
    private static final SentenceScorer SCORER = fields -> new SentenceScores(
            Optional.of("scores"),
            fields.stream()
                    .map(f -> f.sentences().stream()
                            .map(s -> f.passage(s.begin(), s.end()).text().endsWith("!") ? 0.9 : 0.1)
                            .map(p -> new SentenceScore(p, p))
                            .toList())
                    .toList(),
            fields.stream()
                    .map(f -> Collections.nCopies(f.sentences().size(), new SentenceVector(new float[] {
                        f.raw().contains("zz") ? 9 : 1, 1
                    })))
                    .toList());

    private static final Domain DOMAIN = new Domain(List.of(1.0, 1.0), List.of(1.0, 1.0), 3);
    private static final Term BIAS =
            new Term("framing.bias-mean", 0.1, List.of(0.1, 0.5, 0.9), List.of(-0.5, 0.7, 1.1));
    private static final Term LOADED = new Term("framing.loaded-words", 0, List.of(0.0, 10.0), List.of(-0.2, 3.0));
    private static final FramingModel MODEL = new FramingModel(
            -0.3,
            List.of(BIAS, LOADED),
            List.of(
                    new Refit(-0.5, List.of(List.of(-0.4, 0.8, 1.0), List.of(-0.1, 2.0))),
                    new Refit(0.1, List.of(List.of(-0.6, 0.6, 1.2), List.of(-0.3, 4.0)))),
            new LabelRule(0.3, 0.6));

    private static FieldTags outside(FieldText field) {
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        for (int token = 0; token < field.tokens().size(); token++) {
            for (Role role : Role.values()) {
                tags.put(role, token, new float[] {9, 0, 0, 0, 0});
            }
        }
        return tags.build();
    }

    private static FramingBundle bundle(Set<String> models) {
        List<FrameModel> frames = new ArrayList<>();
        for (Frame frame : Frame.all()) {
            double intercept = frame == Frame.CONFLICT ? 1 : -1;
            frames.add(new FrameModel(
                    frame, intercept, List.of(0.1, 0.1), List.of(0.5, 0.0, 0.0, 0.0, 0.0), 0, 12, 0.5, 0.4, 0.9));
        }
        return new FramingBundle("framing-test", models, DOMAIN, MODEL, new FramesModel(DOMAIN, frames));
    }

    private static AnalysisReport report(Article article, Set<String> models) {
        FramingJudge judge = () -> Optional.of(bundle(models));
        return StandardRegister.create(TAGGER, SCORER, LoadedTagger.NONE, judge).analyze(article);
    }

    private static AnalysisReport report(Article article) {
        return report(article, Set.of("tags", "scores"));
    }

    private static FramingVerdict verdict(String body) {
        return report(Article.ofBody(body)).section(FramingVerdict.class).orElseThrow();
    }

    private static String silence(Article article) {
        return report(article).outcomes().get("framing").reason().orElseThrow();
    }

    @Test
    void startingPointAndContributionsAddUpToTheLogOdds() {
        FramingVerdict verdict = verdict(PLAIN);
        double sum = verdict.intercept();
        for (Contribution contribution : verdict.contributions()) {
            sum += contribution.logOdds();
        }
        assertEquals(Math.log(verdict.probability() / (1 - verdict.probability())), sum, 1e-9);
        assertTrue(verdict.interval().low() <= verdict.probability());
        assertTrue(verdict.interval().high() >= verdict.probability());
        assertEquals("framing-test", verdict.model().orElseThrow());
    }

    @Test
    void everyContributionIsAMeasureOfTheReport() {
        AnalysisReport report = report(Article.ofBody(PLAIN));
        for (Contribution own :
                report.section(FramingVerdict.class).orElseThrow().contributions()) {
            Measure measure = report.measure(own.measure()).orElseThrow();
            assertEquals(measure.value(), own.value());
            assertTrue(measure.support() > 0);
        }
    }

    @Test
    void aPassageIsWorthWhatIsLeftWithoutIt() {
        FramingVerdict verdict = verdict(PLAIN);
        PassageEffect strongest = verdict.contributions().stream()
                .filter(c -> c.measure().equals("framing.bias-mean"))
                .flatMap(c -> c.passages().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(
                "A shameless clique rammed the disastrous scheme through the chamber!",
                strongest.passage().text());
        String without = PLAIN.replace(strongest.passage().text(), "");
        assertEquals(verdict(without).probability(), strongest.probabilityWithout(), 1e-12);
        assertTrue(strongest.probabilityWithout() < verdict.probability());
    }

    @Test
    void whatIsNotThereIsPointedAtNowhere() {
        Contribution loaded = verdict(PLAIN.replaceFirst("(?s)A shameless.*", "")).contributions().stream()
                .filter(c -> c.measure().equals("framing.loaded-words"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, loaded.value());
        assertEquals(List.of(), loaded.passages());
    }

    @Test
    void whatIsNotThereThoughItIsUsualIsPointedAtNowhere() {
        Term usual = new Term("framing.loaded-words", 2, List.of(0.0, 10.0), List.of(-0.2, 3.0));
        FramingModel model = new FramingModel(
                -0.3, List.of(usual), List.of(new Refit(-0.5, List.of(List.of(-0.1, 2.0)))), new LabelRule(0.3, 0.6));
        FramingBundle own = bundle(Set.of("tags", "scores"));
        FramingJudge judge =
                () -> Optional.of(new FramingBundle(own.id(), own.models(), own.domain(), model, own.frames()));
        Contribution loaded = StandardRegister.create(TAGGER, SCORER, LoadedTagger.NONE, judge)
                .analyze(Article.ofBody(PLAIN.replaceFirst("(?s)A shameless.*", "")))
                .section(FramingVerdict.class)
                .orElseThrow()
                .contributions()
                .get(0);
        assertEquals(0, loaded.value());
        assertEquals(List.of(), loaded.passages());
    }

    @Test
    void neitherOutletNorAddressNorBylineMovesAnything() {
        Imprint imprint = new Imprint(
                Optional.of("x"),
                Optional.of("https://partisan.example/rant"),
                Optional.of("Partisan Daily"),
                Optional.of("By A. Firebrand"),
                Optional.of("HARWICK"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Genre.NEWS));
        Article renamed =
                new Article(imprint, Optional.empty(), Optional.empty(), PLAIN, List.of(), List.of(), Map.of());
        assertEquals(
                verdict(PLAIN), report(renamed).section(FramingVerdict.class).orElseThrow());
    }

    @Test
    void itSaysNothingWhereItMustNotJudge() {
        assertTrue(silence(Article.ofBody("The council met. It voted.")).startsWith("too short"));
        assertEquals(
                "not English",
                silence(Article.ofBody("Le conseil a voté mardi la fermeture de la ville. ".repeat(20))));
        assertTrue(silence(Article.ofBody("The council voted to close it. ".repeat(30)))
                .startsWith("garbled"));
        assertTrue(silence(Article.ofBody(PLAIN + "zz")).startsWith("out of domain"));
        Imprint column = new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Genre.OPINION));
        Article opinion =
                new Article(column, Optional.empty(), Optional.empty(), PLAIN, List.of(), List.of(), Map.of());
        assertTrue(silence(opinion).startsWith("not news"));
        assertEquals("not news: it names and cites next to nobody", silence(Article.ofBody("""
                        The rain comes down on the empty square, and no one is there. The lamps are lit and the doors are
                        shut. Oh where is the girl with the silver hair. Oh where is the boy from the wooden hut. The moon
                        goes up and the moon goes down. The river runs on to the sleeping sea. There is no one left in the
                        old grey town to sing the song that you sang to me. And I walk and I walk on the cobbled stone with
                        the wind in my coat and my heart on fire. I am never at home and I am never alone.
                        """)));
        Article headed = new Article(
                Imprint.NONE,
                Optional.of("Opinion: The budget is a disgrace"),
                Optional.empty(),
                PLAIN,
                List.of(),
                List.of(),
                Map.of());
        assertEquals("not news: its headline says “Opinion”", silence(headed));
    }

    @Test
    void itSaysNothingWhereOthersReadTheTextThanItLearntFrom() {
        String reason = report(Article.ofBody(PLAIN), Set.of("tags"))
                .outcomes()
                .get("framing")
                .reason()
                .orElseThrow();
        assertEquals("the models that framing-test learnt from did not read this text", reason);
    }

    @Test
    void withoutAModelNobodyJudges() {
        AnalysisReport report = StandardRegister.create().analyze(Article.ofBody(PLAIN));
        assertEquals("abstained", report.outcomes().get("framing").status());
        assertEquals("abstained", report.outcomes().get("frames").status());
    }

    @Test
    void aTermIsLevelBeyondItsKnotsAndALineBetween() {
        assertEquals(-0.5, BIAS.at(-3));
        assertEquals(1.1, BIAS.at(7));
        assertEquals(0.1, BIAS.at(0.3), 1e-12);
        assertEquals(0.7, BIAS.at(0.5), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Term("x", 0, List.of(1.0, 1.0), List.of(0.0, 0.0)));
    }

    @Test
    void aMeasureThatIsLackingAddsNothing() {
        assertEquals(-0.3, MODEL.logOdds(Map.of()));
        assertEquals(-0.3 + 0.7, MODEL.logOdds(Map.of("framing.bias-mean", 0.5)), 1e-12);
    }

    @Test
    void aModelOfUnknownMeasuresOrWithOtherRefitsIsRefused() {
        Term unknown = new Term("framing.outlet-name", 0, List.of(0.0), List.of(0.0));
        LabelRule labels = new LabelRule(0.3, 0.6);
        assertThrows(IllegalArgumentException.class, () -> new FramingModel(0, List.of(unknown), List.of(), labels));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FramingModel(0, List.of(BIAS), List.of(new Refit(0, List.of())), labels));
    }

    @Test
    void bandsAreWhatTheLabelsLeave() {
        LabelRule rule = new LabelRule(0.3, 0.6);
        assertEquals(List.of("not-one-sided"), rule.labels(0.2));
        assertEquals(List.of("not-one-sided", "one-sided"), rule.labels(0.3));
        assertEquals(List.of("not-one-sided", "one-sided"), rule.labels(0.6));
        assertEquals(List.of("one-sided"), rule.labels(0.7));
        assertEquals(FramingBand.LITTLE, rule.band(0.2));
        assertEquals(FramingBand.SOME, rule.band(0.5));
        assertEquals(FramingBand.MUCH, rule.band(0.7));
    }

    @Test
    void allFramesAreListedAndThoseThatAreThereHaveEvidence() {
        List<FrameVerdict> verdicts = report(Article.ofBody(PLAIN))
                .section(FrameVerdicts.class)
                .orElseThrow()
                .all();
        assertEquals(Frame.all(), verdicts.stream().map(FrameVerdict::frame).toList());
        FrameVerdict.Scored conflict = (FrameVerdict.Scored) verdicts.get(0);
        assertTrue(conflict.probability() > 0.5);
        assertFalse(conflict.evidence().isEmpty());
        assertEquals(List.of(), ((FrameVerdict.Scored) verdicts.get(1)).evidence());
    }

    @Test
    void farFromTheirTopicsAnUnsureFrameIsWithheld() {
        List<FrameVerdict> verdicts = report(Article.ofBody(PLAIN + "zz"))
                .section(FrameVerdicts.class)
                .orElseThrow()
                .all();
        assertTrue(verdicts.stream().anyMatch(v -> v instanceof FrameVerdict.Abstained));
    }
}
