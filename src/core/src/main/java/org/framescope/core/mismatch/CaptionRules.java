package org.framescope.core.mismatch;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rules about captions, as their pages show them. */
final class CaptionRules {

    static final String OTHER_STORY = "CAP-001";
    static final String UNKNOWN_NAME = "CAP-002";
    static final String CONTRADICTION = "CAP-003";
    static final String MISPLACED_NAME = "CAP-004";

    private static final Map<String, String> EVIDENCE = Map.of(
            MismatchEvidence.SHARED,
            "Names and telling words of the caption that headline, deck or body have too.",
            MismatchEvidence.MISSING,
            "Names and telling words of the caption that they lack.",
            MismatchEvidence.CONTRADICTING,
            "What the caption states and the article states otherwise.",
            MismatchEvidence.CLOSEST,
            "The sentence of the article that shares most with the caption.");

    private static final String FERRY = """
        HEADLINE: Ferry strike enters second week as operator Norlink refuses arbitration

        Ferry crews on the Varna Strait walked out for an eighth day on Tuesday after the operator Norlink turned down an offer of arbitration from the transport ministry.

        Union president Marta Lindqvist said 14 vessels were idle and that crews would not return before Norlink withdrew its new rosters. “We have been patient for two years,” Lindqvist told reporters at the terminal in Halden.

        Norlink's chief executive, Peter Osei, said the rosters met every safety rule. The company has lost 3 million euros since the strike began, he said. About 9,000 commuters cross the strait on a working day, most of them between Halden and Port Amsel.

        The transport minister, Ines Carvalho, is due to meet both sides on Thursday.

        """;

    private static final String DAM = """
        HEADLINE: Engineers lower reservoir behind cracked Keswick dam

        Engineers opened the spillway of the Keswick dam on Sunday to lower the reservoir after a crack was found in the concrete, the water authority said. Some 2,300 people in the valley below were told to leave their homes.

        The authority's director, Samuel Boateng, said the crack was 12 meters long and that the wall was stable. “We are taking no chances,” Boateng said. Divers will inspect the foundation once the water has fallen by four meters.

        The dam, completed in 1968, supplies drinking water to the city of Larkhill. A spokeswoman for the city, Dana Whitcombe, said supplies would last for three weeks.

        """;

    private static final String BRIDGE = """
        HEADLINE: Calder bridge closed after cracks are found in a pier

        Engineers closed the Calder bridge on Tuesday after Mayor Irene Castellano saw cracks in a pier from a boat. The bridge carries 30,000 cars on a working day, and the nearest crossing is 14 miles upstream at Lowfield.

        Ferry crews took commuters across the river instead. Senator Joseph Adeyemi told reporters in the afternoon that the state would pay for a second ferry until the repair was done, which engineers expect to take four months.

        """;

    static final List<Rule> ALL = List.of(otherStory(), unknownName(), contradiction(), misplacedName());

    private CaptionRules() {}

    private static Rule otherStory() {
        return new Rule(
                OTHER_STORY,
                "Caption of another story",
                "Captions whose people, places and telling words the headline and body do not have. Words of occasions"
                        + " and posts, such as talks, rally or president, prove nothing either way; credits, positions in"
                        + " the picture and agency phrases are left out.",
                "A caption left over from another story puts other people's names and deeds under an article's"
                        + " picture, and readers who only look at pictures take them for its subject.",
                Severity.ERROR,
                EVIDENCE,
                List.of(
                        Example.finds(
                                OTHER_STORY,
                                FERRY
                                        + "CAPTION: [[Senator Luis Ortega talks with Governor Pam Whitfield during a"
                                        + " rally for a hurricane relief bill in Baton Rouge, Louisiana, in 2017.]]"),
                        Example.finds(
                                OTHER_STORY,
                                DAM
                                        + "CAPTION: [[Goalkeeper Yuki Tanabe celebrates with Bruno Salazar after the"
                                        + " penalty shootout against Uruguay in Montevideo.]]"),
                        Example.ignores(
                                OTHER_STORY,
                                FERRY
                                        + "CAPTION: Union president Marta Lindqvist talks to striking crews at the"
                                        + " terminal in Halden."),
                        Example.ignores(
                                OTHER_STORY,
                                DAM + "CAPTION: Water pours from the spillway of the Keswick dam on Sunday. (AFP)"),
                        Example.ignores(OTHER_STORY, DAM + "CAPTION: (Reuters)")));
    }

    private static Rule unknownName() {
        return new Rule(
                UNKNOWN_NAME,
                "Caption names somebody whom the article does not know",
                "Captions that fit the article's words but name a person whom headline and body do not.",
                "A wrong name under a fitting picture is the commonest slip of the picture desk, and the one that"
                        + " hurts the person named.",
                Severity.WARNING,
                EVIDENCE,
                List.of(
                        Example.finds(
                                UNKNOWN_NAME,
                                FERRY
                                        + "CAPTION: Transport minister [[Hillary Clinton]] will meet Norlink on"
                                        + " Thursday."),
                        Example.finds(
                                UNKNOWN_NAME,
                                DAM
                                        + "CAPTION: Director [[Barack Obama]] of the water authority beside the"
                                        + " spillway of the dam."),
                        Example.ignores(
                                UNKNOWN_NAME,
                                DAM
                                        + "CAPTION: The water authority's director Samuel Boateng beside the spillway"
                                        + " of the dam."),
                        Example.ignores(
                                UNKNOWN_NAME,
                                FERRY
                                        + "CAPTION: Mr Osei, left, and Ms. Lindqvist. Picture taken by Jane"
                                        + " Doe/Reuters.")));
    }

    private static Rule contradiction() {
        return new Rule(
                CONTRADICTION,
                "Caption and article state it differently",
                "Numbers in a caption where the article counts the same thing otherwise, and dates more than a year"
                        + " off the publication that the article does not mention, unless the caption says that its"
                        + " picture is a file photo.",
                "An old picture or an old count beside new text misleads without a wrong word in either.",
                Severity.NOTE,
                EVIDENCE,
                List.of(
                        Example.finds(
                                CONTRADICTION,
                                FERRY + "CAPTION: Some of the [[22]] vessels idled by the ferry strike in Halden."),
                        Example.finds(
                                CONTRADICTION,
                                DAM
                                        + "CAPTION: A diver at the Keswick dam, built in 1968. Supplies will last for"
                                        + " [[nine]] weeks."),
                        Example.ignores(
                                CONTRADICTION, FERRY + "CAPTION: The 14 vessels idled by the ferry strike in Halden."),
                        Example.ignores(
                                CONTRADICTION, DAM + "CAPTION: Two engineers and 30 volunteers at the Keswick dam.")));
    }

    private static Rule misplacedName() {
        return new Rule(
                MISPLACED_NAME,
                "Person whom the article knows from another matter",
                "Captions that fit the article's words but name a person of whom the article tells something else, or"
                        + " with a post that it gives to somebody else, and to this person another.",
                "Two people of one story are easily exchanged under its picture.",
                Severity.NOTE,
                EVIDENCE,
                List.of(
                        Example.finds(
                                MISPLACED_NAME,
                                BRIDGE
                                        + "CAPTION: Mayor [[Joseph Adeyemi]] beside the cracks in a pier of the Calder"
                                        + " bridge."),
                        Example.finds(
                                MISPLACED_NAME,
                                BRIDGE
                                        + "CAPTION: Senator [[Irene Castellano]] told reporters that the state would"
                                        + " pay for a second ferry."),
                        Example.ignores(
                                MISPLACED_NAME,
                                BRIDGE
                                        + "CAPTION: Mayor Irene Castellano beside the cracks in a pier of the Calder"
                                        + " bridge."),
                        Example.ignores(
                                MISPLACED_NAME,
                                BRIDGE
                                        + "CAPTION: Senator Joseph Adeyemi told reporters that the state would pay for"
                                        + " a second ferry.")));
    }
}
