package org.framescope.core.mismatch;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rules about headlines, as their pages show them. */
final class HeadlineRules {

    static final String UNRELATED = "HED-001";
    static final String UNKNOWN = "HED-002";
    static final String DROPPED = "HED-003";
    static final String CLICKBAIT = "HED-004";

    private static final Map<String, String> EVIDENCE = Map.of(
            MismatchEvidence.SHARED,
            "Names and telling words of the headline that deck or body have too.",
            MismatchEvidence.MISSING,
            "Names and telling words of the headline that they lack.",
            MismatchEvidence.CLOSEST,
            "The sentence that shares most with the headline.");

    private static final String MILL = """
            The owner of the Brandt paper mill in Lowfield may close the plant next spring, people briefed on the plans said on Friday. The mill employs 640 people.

            Union leader Carla Munro said workers had heard nothing from the owner, Brandt Group. “Nobody has told us a thing,” Munro said. The group's chief executive, Erik Sahlin, said all options were open.

            The mill has lost money since 2019, when a fire destroyed one of its two machines. Lowfield's mayor, Tom Averill, said the closure would cost the town a third of its jobs.
            """;

    private static final String THEFT = """
            A nurse stole morphine from a hospital in Eastmere for two years, prosecutors said on Monday. The nurse, Paula Finch, 41, denies the charge.

            The hospital noticed in March that 320 doses were missing, its director, Anil Rao, said. Records showed that they had been signed out for patients who had already gone home. Finch's lawyer, Rita Blum, said that other staff had used her client's password.

            The trial at Eastmere district court is due to start in September. Ms. Finch has been suspended.
            """;

    static final List<Rule> ALL = List.of(unrelated(), unknown(), dropped(), clickbait());

    private HeadlineRules() {}

    private static Example finds(String rule, String headline, String body) {
        return Example.finds(rule, "HEADLINE: " + headline + "\n\n" + body);
    }

    private static Example ignores(String rule, String headline, String body) {
        return Example.ignores(rule, "HEADLINE: " + headline + "\n\n" + body);
    }

    private static Rule unrelated() {
        return new Rule(
                UNRELATED,
                "Headline of another story",
                "Headlines whose telling words and names the body does not have, by a model fitted on headlines paired with"
                        + " bodies of the same and of other stories.",
                "Most readers see the headline only; one that the body does not bear out tells them another story.",
                Severity.ERROR,
                EVIDENCE,
                List.of(
                        finds(UNRELATED, "[[Striker Hugo Batista joins Galatasaray on loan from Porto]]", MILL),
                        finds(
                                UNRELATED,
                                "[[Volcano erupts near Reykjavik as flights are diverted over Greenland]]",
                                THEFT),
                        ignores(UNRELATED, "Brandt Group may close Lowfield paper mill next spring", MILL),
                        ignores(UNRELATED, "Nurse Paula Finch on trial over stolen morphine", THEFT)));
    }

    private static Rule unknown() {
        return new Rule(
                UNKNOWN,
                "Name or number that the body does not carry",
                "Persons and numbers of the headline that deck and body do not have, where the rest of it fits. Years and"
                        + " numbers under ten are left alone.",
                "A wrong name or number is the costliest slip in the largest type.",
                Severity.NOTE,
                EVIDENCE,
                List.of(
                        finds(UNKNOWN, "Lowfield paper mill with [[870]] workers may close next spring", MILL),
                        finds(UNKNOWN, "Nurse [[Sarah Palin]] denies stealing morphine from Eastmere hospital", THEFT),
                        ignores(UNKNOWN, "Lowfield paper mill with 640 workers may close next spring", MILL),
                        ignores(UNKNOWN, "Nurse Paula Finch denies stealing morphine from Eastmere hospital", THEFT)));
    }

    private static Rule dropped() {
        return new Rule(
                DROPPED,
                "Flat headline over a qualified statement",
                "Headlines without source, question or modal, where the sentence that they rest on has its verb under “may”,"
                        + " “could” or “allegedly”, or puts the whole to police or prosecutors.",
                "What somebody says or what may come becomes a fact on the way into the headline.",
                Severity.NOTE,
                Map.of(MismatchEvidence.QUALIFIER, "The words of the body that the headline leaves out."),
                List.of(
                        finds(DROPPED, "[[Brandt to close Lowfield paper mill next spring]]", MILL),
                        finds(DROPPED, "[[Nurse stole morphine from Eastmere hospital for two years]]", THEFT),
                        ignores(DROPPED, "Brandt may close Lowfield paper mill next spring", MILL),
                        ignores(DROPPED, "Nurse stole morphine from Eastmere hospital, prosecutors say", THEFT)));
    }

    private static Rule clickbait() {
        return new Rule(
                CLICKBAIT,
                "Headline in the form of a list or a teaser",
                "Leading numbers, direct address, “this” and “here's” without what they point to, and superlatives of the"
                        + " kind that lists use; at least two of them, or one strong one.",
                "The form holds back what the story says, so that a reader has to open it to learn whether it matters.",
                Severity.NOTE,
                Map.of(MismatchEvidence.MARKS, "The words that give the headline its form."),
                List.of(
                        finds(CLICKBAIT, "[[9 things you should know about the Lowfield paper mill]]", MILL),
                        finds(
                                CLICKBAIT,
                                "[[Here's what happened to the missing morphine of Eastmere hospital]]",
                                THEFT),
                        ignores(CLICKBAIT, "640 jobs at risk as Lowfield paper mill faces closure", MILL),
                        ignores(CLICKBAIT, "Nurse denies theft of morphine from Eastmere hospital", THEFT)));
    }
}
