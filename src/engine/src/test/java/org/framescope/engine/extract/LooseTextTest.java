package org.framescope.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.junit.jupiter.api.Test;

class LooseTextTest {

    private static final String LEAD =
            "The council of Norham voted on Tuesday to close the old ferry landing, ending two years of dispute over its repair.";

    private static final String SECOND =
            "Residents on the island said they had not been asked, and that the last boat of the day would now leave at four.";

    private static Article article(String... blocks) {
        return extraction(blocks).article();
    }

    private static Extraction extraction(String... blocks) {
        return Extractor.extract(Input.text(String.join("\n\n", blocks)));
    }

    @Test
    void paragraphsAloneStayTheBody() {
        Article article = article(LEAD, SECOND);
        assertEquals(Optional.empty(), article.headline());
        assertEquals(LEAD + "\n\n" + SECOND, article.body());
    }

    @Test
    void shortFirstSentenceWithoutEvidenceStaysInTheBody() {
        Article article = article("It was raining.", LEAD, SECOND);
        assertEquals(Optional.empty(), article.headline());
        assertTrue(article.body().startsWith("It was raining."));
    }

    @Test
    void lineWithoutFullStopAboveTheLeadIsTheHeadline() {
        assertEquals(
                Optional.of("Norham closes ferry landing"),
                article("Norham closes ferry landing", LEAD).headline());
    }

    @Test
    void headlineDeckBylineAndDateAreTakenApart() {
        Article article = article(
                "Home > Region > Norham",
                "Norham closes ferry landing",
                "Islanders fear for the last boat of the day",
                "By Ruth Adler and Tom Okafor",
                "Published: March 14, 2022 10:32 AM EST",
                LEAD,
                SECOND);
        assertEquals(Optional.of("Norham closes ferry landing"), article.headline());
        assertEquals(Optional.of("Islanders fear for the last boat of the day"), article.deck());
        assertEquals(Optional.of("Ruth Adler and Tom Okafor"), article.imprint().byline());
        assertEquals(Optional.of("2022-03-14"), article.imprint().published());
        assertEquals(LEAD + "\n\n" + SECOND, article.body());
    }

    @Test
    void datelineLeavesTheLead() {
        Article article = article("NORHAM, Scotland (Reuters) - " + LEAD, SECOND);
        assertEquals(
                Optional.of("NORHAM, Scotland (Reuters)"), article.imprint().dateline());
        assertTrue(article.body().startsWith("The council"));
    }

    @Test
    void dashInsideTheLeadIsNoDateline() {
        Article article =
                article("The council — all nine members — voted on Tuesday to close the old ferry landing at Norham.");
        assertEquals(Optional.empty(), article.imprint().dateline());
    }

    @Test
    void creditsAreCutOffTheirCaptions() {
        assertCredit("The landing at low tide. Photograph: Ruth Adler/AFP", "Ruth Adler/AFP");
        assertCredit("The landing at low tide on May 2, 2021. REUTERS/Ruth Adler", "REUTERS/Ruth Adler");
        assertCredit("The mayor, left, at the landing. (AP Photo/Ruth Adler)", "AP Photo/Ruth Adler");
        assertCredit("The mayor speaks in Norham. | Ruth Adler/Getty Images", "Ruth Adler/Getty Images");
        assertCredit("The landing at low tide. (Photo by Ruth Adler)", "Ruth Adler");
        assertCredit("Image copyright AFP Image caption The landing at low tide.", "AFP");
    }

    private static void assertCredit(String line, String credit) {
        Article article = article(LEAD, line, SECOND);
        assertEquals(1, article.captions().size(), line);
        Caption caption = article.captions().get(0);
        assertEquals(Optional.of(credit), caption.credit());
        assertTrue(caption.text().endsWith("."), caption.text());
        assertEquals(LEAD + "\n\n" + SECOND, article.body());
    }

    @Test
    void initialsAndFileMarksDoNotCutACaption() {
        assertCredit("FILE PHOTO: The landing at low tide. REUTERS/Ruth Adler", "REUTERS/Ruth Adler");
        assertCredit("The landing at low tide. J. C. Adler/AP", "J. C. Adler/AP");
    }

    @Test
    void partyInBracketsMakesNoCaption() {
        String first =
                "Gov. Ruth Adler (R) called on Tuesday for an end of the dispute about the ferry landing at Norham.";
        assertEquals(List.of(), article(first, SECOND).captions());
    }

    @Test
    void sentenceThatBeginsLikeALinkStaysInTheBody() {
        String third = "Also on Tuesday, the council heard eleven islanders who had written letters about the landing.";
        assertTrue(article(LEAD, third, SECOND).body().contains(third));
    }

    @Test
    void agencyAtTheEndOfADispatchIsNoCaption() {
        Article article = article(LEAD, SECOND + " (Reuters)");
        assertEquals(List.of(), article.captions());
    }

    @Test
    void dashUnderAQuotationIsNoPost() {
        Article article = article(LEAD, "“We were not asked.”", "— Tom Okafor, islander");
        assertEquals(List.of(), article.embeds());
    }

    @Test
    void noticesOfThePageAreDroppedWithTheirReasons() {
        Extraction extraction = extraction(
                LEAD,
                "ADVERTISEMENT",
                SECOND,
                "Read more: Ferries in trouble",
                "Follow us on Twitter",
                "© 2022 Norham Post");
        assertEquals(
                List.of(Reason.ADVERTISEMENT, Reason.RELATED, Reason.CONTACT, Reason.COPYRIGHT),
                extraction.dropped().stream().map(Dropped::reason).toList());
        assertEquals(LEAD + "\n\n" + SECOND, extraction.article().body());
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String wrapped = """
                The council of Norham voted on Tuesday to close the old
                ferry landing, ending two years of dispute over its
                repair. Residents on the island said they had not been
                asked.

                The last boat of the day will now leave at four, the
                mayor said.
                """;
        String body = article(wrapped).body();
        assertTrue(
                body.startsWith("The council of Norham voted on Tuesday to close the old ferry landing, ending"), body);
        assertEquals(2, body.split("\n\n", -1).length);
        assertEquals(-1, body.replace("\n\n", "").indexOf('\n'));
    }

    @Test
    void paragraphsInSingleLinesAreParagraphs() {
        Article article = Extractor.extract(Input.text("Norham closes ferry landing\n" + LEAD + "\n" + SECOND))
                .article();
        assertEquals(LEAD + "\n\n" + SECOND, article.body());
    }
}
