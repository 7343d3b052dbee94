package org.framescope.core.attribution;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rule pages of the attribution analyzer. */
final class AttributionRules {

    static final String WITHHELD = "ATT-001";
    static final String NOBODY = "ATT-002";
    static final String THIRD_HAND = "ATT-003";
    static final String ASSERTED = "ATT-004";

    private AttributionRules() {}

    static List<Rule> all() {
        return List.of(withheld(), nobody(), thirdHand(), asserted());
    }

    private static Rule withheld() {
        return new Rule(
                WITHHELD,
                "Unnamed source without a reason",
                "Sources whose names are withheld (\"sources\", \"a person familiar with\", \"insiders\") in a paragraph"
                        + " that gives no reason for it, such as a condition of anonymity. A warning, but a note where the"
                        + " text says how the source would know and cites it for something that could be checked.",
                "A reader cannot judge what a source knows or wants without a name, a post, or the reason for neither.",
                Severity.WARNING,
                Map.of(
                        "content", "what is put to the source",
                        "basis", "the words that say how the source would know",
                        "matter", "fact, or judgment where the words judge, advise or foretell"),
                List.of(
                        finds(WITHHELD, "Taxes will rise in spring, [[officials familiar with the plan]] said."),
                        finds(WITHHELD, "[[Two sources]] said that the minister had offered to resign."),
                        finds(WITHHELD, "The merger is off, according to [[people close to the board]]."),
                        ignores(
                                WITHHELD,
                                "Two sources, who spoke on condition of anonymity, said that the minister would resign."),
                        ignores(
                                WITHHELD,
                                "A source said the plan was dead. The official was not authorized to speak to reporters."),
                        ignores(WITHHELD, "A spokesman for the ministry said that taxes would rise in spring."),
                        ignores(WITHHELD, "The river has two sources, which geologists said were springs.")));
    }

    private static Rule nobody() {
        return new Rule(
                NOBODY,
                "Report put to nobody",
                "Statements behind a passive that names nobody: \"it was reported that\", \"it is believed that\".",
                "The sentence says that somebody said it and leaves out who, so nobody can be asked.",
                Severity.NOTE,
                Map.of("content", "what is reported"),
                List.of(
                        finds(NOBODY, "It [[was reported]] that the talks had failed on Monday."),
                        finds(NOBODY, "The mayor left early. It [[is believed]] that he was ill."),
                        ignores(NOBODY, "It was reported by Reuters that the talks had failed on Monday."),
                        ignores(NOBODY, "Reuters reported that the talks had failed on Monday."),
                        ignores(NOBODY, "The council withdrew proposed legislation that would have closed the port."),
                        ignores(NOBODY, "It was clear that the talks had failed on Monday.")));
    }

    private static Rule thirdHand() {
        return new Rule(
                THIRD_HAND,
                "Third-hand statement",
                "Statements that reached the outlet through two or more others: an agency that cites an interview.",
                "Each station may shorten, translate or misunderstand; the nearer one should be checked where it can be.",
                Severity.NOTE,
                Map.of("chain", "the stations between outlet and speaker, nearest the outlet first"),
                List.of(
                        finds(
                                THIRD_HAND,
                                "\"We see significant progress,\" [[he]] told Reuters, according to Russian news agencies."),
                        finds(THIRD_HAND, "\"The plan is dead,\" [[Anna Weber]] told the BBC, according to Interfax."),
                        ignores(THIRD_HAND, "\"The plan is dead,\" Anna Weber told the BBC on Monday."),
                        ignores(THIRD_HAND, "The plan is dead, according to the ministry's spokeswoman.")));
    }

    private static Rule asserted() {
        return new Rule(
                ASSERTED,
                "Contested assertion put to nobody",
                "Candidates, at most three an article: sentences of the body in the outlet's own voice that assert certainty,"
                        + " foretell, judge by a superlative, or say that somebody did wrong or is to blame, and that point"
                        + " to no source. Left alone: sentences that attribute, quote, suppose, ask or deny, and articles"
                        + " marked as opinion.",
                "A reader may disagree, and the sentence does not say whom to ask.",
                Severity.NOTE,
                Map.of("sentence", "the sentence", "kind", "certainty, prediction, superlative, accusation or blame"),
                List.of(
                        finds(
                                ASSERTED,
                                "The council met on Monday. The new levy [[will ruin]] the shops on the harbor."),
                        finds(ASSERTED, "The mayor [[has covered up]] the state of the bridge since the spring."),
                        finds(ASSERTED, "The ministry [[is to blame for]] the queues at the border."),
                        finds(ASSERTED, "[[There is no doubt that]] the harbor needs a second ferry."),
                        ignores(ASSERTED, "The new levy will ruin the shops on the harbor, the owners said."),
                        ignores(ASSERTED, "The mayor is accused of having covered up the state of the bridge."),
                        ignores(ASSERTED, "The inquiry found that the ministry is to blame for the queues."),
                        ignores(ASSERTED, "The new levy will take effect in May and will be paid in two parts."),
                        ignores(ASSERTED, "Has the mayor covered up the state of the bridge?")));
    }
}
