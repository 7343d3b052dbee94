package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class TaggedExtractionTest {

    @Test
    void whatStandsNearBelongsTogether() {
        assertEquals(
                List.of("The mayor | said | that taxes would rise", "a critic | denied | it"),
                MarkedTags.shown(
                        "<The mayor> [said] {that taxes would rise}. In the evening <a critic> [denied] {it}."));
    }

    @Test
    void aCueThatInterruptsItsContentHasBothPieces() {
        assertEquals(
                List.of("she | said | \"Yes,\" // \"we will.\""),
                MarkedTags.shown("{\"Yes,\"} <she> [said], {\"we will.\"}"));
    }

    @Test
    void twoCuesShareTheSourceOfTheSentence() {
        assertEquals(
                List.of("Anna Weber | said | the plan was dead", "Anna Weber | adding | that nobody wept"),
                MarkedTags.shown("<Anna Weber> [said] {the plan was dead}, [adding] {that nobody wept}."));
    }

    @Test
    void aParagraphThatAColonAnnouncesIsContent() {
        assertEquals(
                List.of("Weber | said | \"The plan is dead.\""),
                MarkedTags.shown("<Weber> [said] on Monday:\n\n{\"The plan is dead.\"}"));
    }

    @Test
    void aQuotationInTheNextParagraphGoesOn() {
        assertEquals(
                List.of("Weber | said | \"The plan is dead,\" // \"Nobody will weep for it.\""),
                MarkedTags.shown("{\"The plan is dead,\"} <Weber> [said].\n\n{\"Nobody will weep for it.\"}"));
    }

    @Test
    void aQuotationFurtherOnIsNobodys() {
        assertEquals(
                List.of("Weber | said | \"The plan is dead,\""),
                MarkedTags.shown(
                        "{\"The plan is dead,\"} <Weber> [said].\n\nIt rained.\n\n{\"Nobody will weep for it.\"}"));
    }

    @Test
    void aPassiveHasNoSourceUnlessItNamesOne() {
        assertEquals(
                List.of("- | is expected | The mayor // to resign"),
                MarkedTags.shown("<Weber> waited. {The mayor} [is expected] {to resign}."));
        assertEquals(
                List.of("the union | was criticized | The mayor // for the delay"),
                MarkedTags.shown("{The mayor} [was criticized] by <the union> {for the delay}."));
    }

    @Test
    void aSourceInAnotherSentenceIsNotTheCues() {
        assertEquals(
                List.of("- | reported | that the talks had failed"),
                MarkedTags.shown("<Weber> waited. It was [reported] {that the talks had failed}."));
    }

    @Test
    void aNameBeforeAColonNeedsNoCue() {
        assertEquals(
                List.of("Weber | - | \"The plan is dead.\""),
                MarkedTags.shown("Some days before.\n\n<Weber>: {\"The plan is dead.\"}"));
    }

    @Test
    void aCueWithoutContentIsNone() {
        assertEquals(List.of(), MarkedTags.shown("<The mayor> [spoke] for an hour and then went home."));
    }

    @Test
    void contentGoesOnToTheMarkThatClosesIt() {
        assertEquals(
                List.of("he | said | \"We are ready, and we will go.\""),
                MarkedTags.shown("{\"We are ready}, and we will go.\" <he> [said]."));
    }

    @Test
    void theKindComesFromTheMarks() {
        List<Attribution> found = MarkedTags.attributions(
                "{\"No,\"} <he> [said]. <She> [said] {that it was \"a pity\"}. <They>" + " [said] {that they agreed}.");
        assertEquals(
                List.of(AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT),
                found.stream().map(Attribution::kind).toList());
    }

    @Test
    void theStanceIsThatOfTheCueWord() {
        List<Attribution> found = MarkedTags.attributions(
                "<The mayor> [has repeatedly claimed] {that he knew nothing}. <She> [told] reporters {that he did}.");
        assertEquals(
                List.of(Stance.DOUBT, Stance.NEUTRAL),
                found.stream().map(own -> own.cue().orElseThrow().stance()).toList());
    }

    @Test
    void anAgencyThatCarriesTheWordsIsAStation() {
        Attribution found = MarkedTags.attributions("<Slutsky> [told] Reuters {that there was progress}.")
                .get(0);
        assertEquals(1, found.chain().size());
        assertEquals("Reuters", found.chain().get(0).passage().text());
    }

    @Test
    void anAgencyBehindTheStatementIsAStation() {
        Attribution found = MarkedTags.attributions(
                        "<Slutsky> [says] {there is progress}, <the RIA news agency> [reported] on Sunday.")
                .get(0);
        assertEquals("Slutsky", found.source().orElseThrow().passage().text());
        assertEquals(
                List.of("the RIA news agency"),
                found.chain().stream().map(hop -> hop.passage().text()).toList());
    }

    @Test
    void whomAgenciesCiteIsTheSource() {
        Attribution found = MarkedTags.attributions(
                        "{\"The progress could develop,\"} <agencies> [cited] him as saying.")
                .get(0);
        assertEquals("him", found.source().orElseThrow().passage().text());
        assertEquals(
                List.of("agencies"),
                found.chain().stream().map(hop -> hop.passage().text()).toList());
    }

    @Test
    void aDocumentIsPutToItsAuthor() {
        assertEquals(
                List.of("Anna Weber | issued by | a statement"),
                MarkedTags.shown("It repeated a statement issued by Anna Weber on Monday."));
    }

    @Test
    void spansAreWellFormedWhateverTheTaggerSays() {
        Reading reading = Reading.of(Article.ofBody("One two \"three four five\" six seven eight nine ten."));
        TokenView view = new TokenView(reading.body());
        for (int seed = 0; seed < 200; seed++) {
            FieldTags tags = NoisyTags.of(view.size(), seed);
            for (Role role : Role.values()) {
                int behind = 0;
                for (Range span : new SpanDecoder(tags, view, role, 0).spans()) {
                    assertTrue(span.first() >= behind && span.end() <= view.size(), span.toString());
                    behind = span.end();
                }
            }
        }
    }

    @Test
    void aBoundaryPrefersTheQuotationMark() {
        Reading reading = Reading.of(Article.ofBody("He said \"no way out\" twice."));
        TokenView view = new TokenView(reading.body());
        FieldTags.Builder tags = FieldTags.ofTokens(view.size());
        for (int token = 0; token < view.size(); token++) {
            tags.put(Role.CONTENT, token, new float[] {token >= 2 && token <= 6 ? 0 : 5, 0, 0, 0, 0});
        }
        // One word in, the tagger is a little surer of a beginning than at the mark itself.
        tags.put(Role.CONTENT, 2, new float[] {1.2f, 2, 0, 0, 0});
        tags.put(Role.CONTENT, 3, new float[] {0, 2, 1.5f, 0, 0});
        tags.put(Role.CONTENT, 4, new float[] {0, 0, 4, 0, 0});
        tags.put(Role.CONTENT, 5, new float[] {0, 0, 3, 2, 0});
        tags.put(Role.CONTENT, 6, new float[] {1, 0, 0, 2, 0});
        assertEquals(List.of(new Range(2, 7)), new SpanDecoder(tags.build(), view, Role.CONTENT, 0).spans());
    }

    @Test
    void tagsOfAnotherTextAreRefused() {
        Reading reading = Reading.of(Article.ofBody("It rained all day."));
        TokenView view = new TokenView(reading.body());
        assertThrows(IllegalArgumentException.class, () -> TaggedExtraction.of(view, NoisyTags.of(3, 1)));
    }

    @Test
    void theReportNamesTheModel() {
        Reading reading = Reading.of(Article.ofBody("The mayor said that taxes would rise in spring."));
        AttributionTagger tagger = fields -> Optional.of(new AttributionTags(
                "a-model",
                fields.stream()
                        .map(field -> NoisyTags.of(field.tokens().size(), 1))
                        .toList()));
        Attributions section = Cited.section(new AttributionAnalyzer(tagger), reading, Attributions.class);
        assertEquals(Optional.of("a-model"), section.model());
    }

    @Test
    void whoIsQuotedAsDoingSomethingKeepsHisWords() {
        assertEquals(
                List.of("Weber | was quoted | as calling the plan a pity"),
                MarkedTags.shown("<Weber> [was quoted] {as calling the plan a pity}."));
    }

    @Test
    void anIrregularPassiveHasNoSourceEither() {
        assertEquals(
                List.of("- | was seen | The mayor // as weak"),
                MarkedTags.shown("<Weber> waited. {The mayor} [was seen] {as weak}."));
    }

    @Test
    void aQuestionPutsNothingToAnybody() {
        assertEquals(List.of(), MarkedTags.shown("{What} did <the prosecutors> [say]?"));
        assertEquals(List.of("he | ask | \"Why now?\""), MarkedTags.shown("Why did <he> [ask], {\"Why now?\"}?"));
    }

    @Test
    void nobodySaysHimselfOrStandsInWhatHeSays() {
        assertEquals(List.of(), MarkedTags.shown("The mayor died, {<his family>} [announced]."));
        assertEquals(
                List.of("Weber | believed | would leave"),
                MarkedTags.shown("In the evening somebody [believed] {<Weber> would leave}."));
    }

    @Test
    void aCallForSomethingIsAnAppealAndNoDoubtIsNone() {
        List<Attribution> found = MarkedTags.attributions(
                "<The mayor> [called for] {a new bridge}. <She> [had no doubt] {that it would come}.");
        assertEquals(
                List.of(Stance.APPEAL, Stance.NEUTRAL),
                found.stream().map(own -> own.cue().orElseThrow().stance()).toList());
    }
}
