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

    private AttributionRules() {}

    static List<Rule> all() {
        return List.of(withheld(), nobody(), thirdHand());
    }

    private static Rule withheld() {
        return new Rule(
                WITHHELD,
                "Unnamed source without a reason",
                "Sources whose names are withheld (\"sources\", \"a person familiar with\", \"insiders\") in a paragraph"
                        + " that gives no reason for it, such as a condition of anonymity.",
                "A reader cannot judge what a source knows or wants without a name, a post, or the reason for neither.",
                Severity.WARNING,
                Map.of("content", "what is put to the source"),
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
}
