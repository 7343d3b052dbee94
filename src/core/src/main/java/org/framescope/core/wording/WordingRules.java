package org.framescope.core.wording;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rule pages of the wording analyzer, one rule a category. */
final class WordingRules {

    private static final Map<String, String> EVIDENCE = Map.of(
            "agreement",
            "the share of places at which careful readers agreed with the rule about this term, or about its category"
                    + " where the term was seen seldom",
            "also",
            "further places where the same term stands in the same voice",
            Evidence.HINT,
            "a wording that would state the fact without the judgment, where the style pack asks for such; never for"
                    + " use inside a quotation");

    private static final String LIMIT = " Repeats are one finding; there are at most "
            + WordingFindings.MOST_PER_100_WORDS + " wording findings for 100 words.";

    private WordingRules() {}

    static List<Rule> all() {
        return List.of(
                loaded(),
                scareQuote(),
                intensifier(),
                hedge(),
                doubt(),
                weasel(),
                epithet(),
                euphemism(),
                passive(),
                DeskTerms.rule());
    }

    private static Rule rule(Category category, String title, String looksFor, String why, List<Example> examples) {
        Severity most = Wordings.mayWarn(category) ? Severity.WARNING : Severity.NOTE;
        return new Rule(
                category.rule(),
                title,
                looksFor + LIMIT,
                why,
                most,
                EVIDENCE,
                examples,
                RulePrecision.measured().of(category));
    }

    private static Rule loaded() {
        String rule = Category.LOADED.rule();
        return rule(
                Category.LOADED,
                "Loaded wording",
                "Words that judge while they report, from a list with guards for terms of art.",
                "A milder word would state the same fact and leave the judgment to the reader.",
                List.of(
                        finds(rule, "The senator [[slammed]] the bill on Monday and left the chamber."),
                        finds(rule, "The council passed a [[disgraceful]] budget after a long debate."),
                        finds(rule, "The party is in the hands of a [[radical]] conservative wing."),
                        ignores(rule, "A truck slammed into a wall near the school on Monday."),
                        ignores(rule, "Extreme temperatures are expected in the north of the country this week."),
                        ignores(rule, "He underwent a radical prostatectomy and is recovering at home.")));
    }

    private static Rule scareQuote() {
        String rule = Category.SCARE_QUOTE.rule();
        return rule(
                Category.SCARE_QUOTE,
                "Scare quotes",
                "One to five words between quotation marks that make no sentence and are put to nobody; titles, names,"
                        + " labels and echoes of a quotation are left alone. Official names between marks are reported"
                        + " even behind a cue, with both readings.",
                "The marks can say \"these are not our words\" or \"do not believe this\", and do not say which.",
                List.of(
                        finds(rule, "The region's [[“referendum”]] ended on Tuesday after five days."),
                        finds(rule, "The lab sells a [[\"miracle\"]] cure at airports and over the internet."),
                        finds(rule, "The president announced a [[“special military operation”]] on Thursday."),
                        ignores(rule, "The term “gerrymander” goes back to a governor of Massachusetts."),
                        ignores(rule, "The film “Cold harvest” opens in theaters on Friday."),
                        ignores(rule, "The mayor called the plan “bold” and left the room.")));
    }

    private static Rule intensifier() {
        String rule = Category.INTENSIFIER.rule();
        return rule(
                Category.INTENSIFIER,
                "Intensifier",
                "Words that add force and no fact, in the outlet's own voice. Everyday ones are counted only.",
                "Force without a figure asks for agreement instead of giving the reader a measure.",
                List.of(
                        finds(rule, "The plan is [[utterly]] unclear about the cost of the bridge."),
                        finds(rule, "It was an [[unbelievable]] amount of money for a town of this size."),
                        ignores(rule, "The road is very long and the bridge is closed to trucks."),
                        ignores(rule, "The board voted overwhelmingly for the plan on Tuesday.")));
    }

    private static Rule hedge() {
        String rule = Category.HEDGE.rule();
        return rule(
                Category.HEDGE,
                "Stacked hedges",
                "Two or more hedges within a few words of each other; a single hedge is counted only.",
                "One hedge is honest about doubt; several leave the reader with no statement at all.",
                List.of(
                        finds(rule, "The virus [[could potentially]] spread to the south by summer."),
                        finds(rule, "The deal [[may perhaps]] be signed in the spring of next year."),
                        ignores(rule, "The virus could spread to the south by the end of the week."),
                        ignores(rule, "The deal will be signed in May and perhaps earlier.")));
    }

    private static Rule doubt() {
        String rule = Category.DOUBT.rule();
        return rule(
                Category.DOUBT,
                "Doubt-casting word",
                "Report verbs and adjectives that tell the reader to doubt: claimed, insisted, so-called.",
                "“Said” reports; “claimed” reports and comments. Where there is reason for doubt, the reason informs.",
                List.of(
                        finds(rule, "The minister [[claimed]] that the bridge was safe."),
                        finds(rule, "The [[so-called]] experts met in Geneva on Monday."),
                        ignores(rule, "The group claimed responsibility for the attack on the bridge."),
                        ignores(rule, "The storm claimed the lives of two people on the coast."),
                        ignores(rule, "Weekly jobless claims fell in the last week of the month.")));
    }

    private static Rule weasel() {
        String rule = Category.WEASEL.rule();
        return rule(
                Category.WEASEL,
                "Weasel wording",
                "Views put to nobody in particular: some say, critics argue, it is widely believed.",
                "A reader cannot weigh a view without knowing who holds it.",
                List.of(
                        finds(rule, "[[Some say]] the bridge was never safe for trucks."),
                        finds(rule, "He is [[widely regarded]] as the favorite for the post."),
                        ignores(rule, "Some of the drivers say the bridge was never safe."),
                        ignores(rule, "The mayor told the council that many people use the bridge.")));
    }

    private static Rule epithet() {
        String rule = Category.EPITHET.rule();
        return rule(
                Category.EPITHET,
                "Epithet",
                "A person or group named by a judgment: thugs, cronies, puppet, mouthpiece.",
                "A name that judges closes the question that the report should open.",
                List.of(
                        finds(rule, "The president and his [[cronies]] met at the palace on Sunday."),
                        finds(rule, "Police drove the [[thugs]] from the square in the evening."),
                        ignores(rule, "The puppet theater opens its season with a new play for children."),
                        ignores(rule, "A cell is damaged by free radicals, the researchers wrote.")));
    }

    private static Rule euphemism() {
        String rule = Category.EUPHEMISM.rule();
        return rule(
                Category.EUPHEMISM,
                "Euphemism",
                "A mild or official name for a hard fact, used as the outlet's own word.",
                "The name hides what was done, or takes a side in what to call it.",
                List.of(
                        finds(rule, "The firm lost forty people by [[right-sizing]] at its plant in the north."),
                        finds(rule, "Prisoners went through [[enhanced interrogation]] at the base."),
                        ignores(rule, "Prisoners were beaten and kept awake at the base for days."),
                        ignores(rule, "Troops guard the demilitarized zone between the two countries.")));
    }

    private static Rule passive() {
        String rule = Category.AGENTLESS_PASSIVE.rule();
        return rule(
                Category.AGENTLESS_PASSIVE,
                "Passive without an agent",
                "Passives of saying, believing and blame with no “by …” behind them: it was reported, mistakes were"
                        + " made.",
                "Who said it, or who did it, is what the reader needs in order to weigh it.",
                List.of(
                        finds(rule, "[[Mistakes were made]] during the rescue of the miners."),
                        finds(rule, "The general [[is said to]] own two houses on the coast."),
                        ignores(rule, "The general is said by his neighbors to own two houses on the coast."),
                        ignores(rule, "The bridge was built in 1911 and repaired twice.")));
    }
}
