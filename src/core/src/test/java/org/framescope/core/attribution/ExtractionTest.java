package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static void finds(String body, String... lines) {
        assertEquals(List.of(lines), Cited.in(body));
    }

    @Test
    void sourceBeforeCueBeforeIndirectContent() {
        finds("Anna Weber said that the plan works.", "Anna Weber | said | that the plan works");
        finds("Anna Weber said on Monday the plan works.", "Anna Weber | said | the plan works");
        finds(
                "The mayor has repeatedly denied that the bridge is unsafe.",
                "The mayor | has repeatedly denied | that the bridge is unsafe");
    }

    @Test
    void directContentKeepsItsQuotationMarks() {
        finds("\"The plan works,\" Anna Weber said.", "Anna Weber | said | \"The plan works,\"");
        finds("“The plan works,” said Anna Weber, a senator.", "Anna Weber | said | “The plan works,”");
        finds("Anna Weber said: \"The plan works.\"", "Anna Weber | said | \"The plan works.\"");
        finds("''The plan works,'' Ms. Weber said.", "Ms. Weber | said | ''The plan works,''");
    }

    @Test
    void aQuestionMayEndTheQuotation() {
        finds("“Why now?” the mayor asked.", "the mayor | asked | “Why now?”");
    }

    @Test
    void aQuotationThatItsCueInterruptsIsOneAttribution() {
        finds("\"Yes,\" she said, \"we will go there soon.\"", "she | said | \"Yes,\" / \"we will go there soon.\"");
        finds(
                "“We lost,” said Anna Weber. “We will try again next year.”",
                "Anna Weber | said | “We lost,” / “We will try again next year.”");
    }

    @Test
    void aQuotationOverParagraphsStaysWithItsSpeaker() {
        finds(
                "“We lost,” Anna Weber said. “We will try again.\n\n“Next year will be better for all of us.”",
                "Anna Weber | said | “We lost,” / “We will try again. / “Next year will be better for all of us.”");
    }

    @Test
    void partlyQuotedContentIsMixed() {
        Attribution mixed = Cited.attributions("The judge called the search \"plainly illegal\" on Monday.")
                .get(0);
        assertEquals(AttributionKind.MIXED, mixed.kind());
        assertEquals(
                AttributionKind.DIRECT,
                Cited.attributions("\"No,\" he said.").get(0).kind());
    }

    @Test
    void accordingToStandsBeforeOrBehind() {
        finds("According to the report, prices rose by a tenth.", "the report | According to | prices rose by a tenth");
        finds(
                "Prices rose by a tenth, according to the central bank.",
                "the central bank | according to | Prices rose by a tenth");
    }

    @Test
    void aParenthesisOfSourceAndCueLeavesTwoPieces() {
        finds("The plan, an aide said, is ready.", "an aide | said | The plan / is ready");
    }

    @Test
    void appositionsAndTimesStayOutsideTheSource() {
        finds(
                "Anna Weber, a senator from Ohio, said that she would leave.",
                "Anna Weber | said | that she would leave");
        finds("Weber on Saturday said it was over.", "Weber | said | it was over");
        finds(
                "A senior member of the team, Leonid Slutsky, believes that the talks went well.",
                "Leonid Slutsky | believes | that the talks went well");
    }

    @Test
    void aParticipleSpeaksForTheSubject() {
        finds(
                "Weber criticized the plan, saying it would fail.",
                "Weber | criticized | the plan",
                "Weber | saying | it would fail");
    }

    @Test
    void thoughtsAndExpectationsAttribute() {
        assertEquals(
                Stance.THOUGHT,
                Cited.attributions("Economists fear that prices will rise.")
                        .get(0)
                        .cue()
                        .orElseThrow()
                        .stance());
    }

    @Test
    void aPassiveWithoutAgentHasNoSource() {
        finds("It was reported that the talks had failed.", "- | was reported | that the talks had failed");
    }

    @Test
    void silenceAndPleasDoNotAttribute() {
        finds("The ministry declined to comment.");
        finds("The driver pleaded not guilty on Monday.");
    }

    @Test
    void nounsThatLookLikeCuesDoNotAttribute() {
        finds("The claims of the workers were settled in court.");
        finds("His reports reached the capital in June.");
    }

    @Test
    void aStatementIsPutToItsIssuer() {
        finds(
                "His words corroborated an earlier statement issued by Dmitry Peskov, a spokesman.",
                "Dmitry Peskov | issued by | an earlier statement");
    }

    @Test
    void aColonBehindANameAttributesWithoutACue() {
        finds("Anna Weber: “We will not go there.”", "Anna Weber | - | “We will not go there.”");
    }

    @Test
    void anExpectationOfNobodyHasNoSource() {
        finds("The senator is expected to resign on Monday.", "- | is expected | The senator / to resign on Monday");
    }

    @Test
    void anIntroductionIsNoContent() {
        finds("In 2010, he warned that prices would rise.", "he | warned | that prices would rise");
    }

    @Test
    void aStatementThatSaysIsItsIssuers() {
        finds(
                "Later, the campaign released a statement saying it would postpone the rally.",
                "the campaign | saying | it would postpone the rally");
    }

    @Test
    void theHearerIsNoSource() {
        finds(
                "House Speaker Paul Ryan, the chairman, told the delegates that they lost.",
                "House Speaker Paul Ryan | told | that they lost");
        finds("Trump asked the network to donate the profits.", "Trump | asked | to donate the profits");
    }

    @Test
    void aPlaceBehindAPrepositionHasNoPolicemanForAnApposition() {
        finds(
                "When he turned onto Lake Shore Drive, a police officer told reporters that the road was closed.",
                "a police officer | told | that the road was closed");
    }

    @Test
    void whoIsQuotedAsHavingSaidSpeaks() {
        finds(
                "Weber was quoted by aides as having told a friend last fall: “We lost.”",
                "Weber | having told | “We lost.” < aides");
        finds(
                "Weber was quoted as giving the order \"bring me the book\".",
                "Weber | giving | the order \"bring me the book\"");
        finds("Weber was cited as giving money to the poor.");
    }

    @Test
    void aCallForSomethingIsAnAppealAndNoDoubtIsNone() {
        assertEquals(Stance.APPEAL, stance("The mayor called for a new bridge."));
        assertEquals(Stance.APPEAL, stance("The mayor called on voters to go."));
        assertEquals(Stance.ATTACK, stance("The mayor called the plan a disgrace."));
    }

    @Test
    void whoDeniesCastsTheDoubtAndNotWhoReportsIt() {
        assertTrue(doubts("The mayor claimed that the bridge was safe."));
        assertFalse(doubts("The mayor denied that the bridge was unsafe."));
        assertFalse(doubts("The mayor rejects the plan."));
        assertFalse(doubts("The mayor disputed the figures."));
    }

    private static boolean doubts(String body) {
        return Cited.attributions(body).get(0).cue().orElseThrow().castsDoubt();
    }

    private static Stance stance(String body) {
        return Cited.attributions(body).get(0).cue().orElseThrow().stance();
    }
}
