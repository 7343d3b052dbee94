package org.framescope.core.characters;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Example;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rule pages of the characters analyzer. */
final class CharacterRules {

    private static final Map<String, String> EVIDENCE = Map.of(
            "seen", "what a reader takes the words for, at the first twenty places",
            "characters", "the odd characters by their Unicode names",
            "places", "the first twenty places",
            "count", "how many places there are in the article");

    private CharacterRules() {}

    static List<Rule> all() {
        return List.of(
                lookalike(CharacterRule.LOOKALIKE.id()),
                invisible(CharacterRule.INVISIBLE.id()),
                reordered(CharacterRule.REORDERED.id()),
                softHyphen(CharacterRule.SOFT_HYPHEN.id()));
    }

    private static Rule lookalike(String id) {
        return rule(
                id,
                "Look-alike letters in a word",
                "Latin words in which Cyrillic or Greek letters stand for Latin ones that look the same; where there are"
                        + " such words, also words between Latin ones that are look-alikes throughout. Words that"
                        + " are Cyrillic or Greek as they stand are left alone.",
                "A search for the word does not find it. The scores here do: they are computed on the letters that are"
                        + " seen.",
                Severity.WARNING,
                List.of(
                        finds(id, "The [[p\u0430rty]] lost two seats in the north on Sunday."),
                        finds(id, "A spokesman for the [[\u041Cinistry]] said the road would open again."),
                        ignores(id, "The word \u043C\u0438\u0440 means both peace and world, the teacher said."),
                        ignores(id, "Signs read \u0410\u03A7 and \u0420\u043E\u0441\u0441\u0438\u044F above the gate."),
                        ignores(id, "The dose was 5 \u03BCg of \u03B1-carotene and 20 \u00B5g of iron a day.")));
    }

    private static Rule invisible(String id) {
        return rule(
                id,
                "Invisible characters in a word",
                "Zero-width spaces, joiners and other characters without a glyph between the letters of a Latin word,"
                        + " and tag characters wherever they stand. Between words, behind links and in other"
                        + " scripts, where they have work to do, they are left alone.",
                "A search for the word does not find it. The scores here do: they are computed without such characters.",
                Severity.WARNING,
                List.of(
                        finds(id, "The [[re\u200Blent\u200Bless]] advance went on through the night."),
                        finds(id, "Officials from the [[minis\u2060try]] met on Monday."),
                        ignores(id, "The talks\u200B went on, said \u200Ethe minister\u200F on Monday.\uFEFF"),
                        ignores(id, "He wrote \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 on the wall."),
                        ignores(id, "The caf\u00E9 reopened \u2764\uFE0F after the flood.")));
    }

    private static Rule reordered(String id) {
        return rule(
                id,
                "Text shown in another order",
                "Marks that turn letters round, and Latin words alone in a stretch marked to run from right to left."
                        + " Marks that keep Arabic or Hebrew words in order are left alone.",
                "A reader sees other words than a program reads, and a copied sentence changes.",
                Severity.WARNING,
                List.of(
                        finds(id, "The report was sent as \u202E[[fdp.tnemetats]]\u202C on Monday."),
                        finds(id, "They met \u2067[[in Paris, not in Rome]]\u2069 on Monday."),
                        ignores(id, "The paper \u2067\u05D4\u05D0\u05E8\u05E5 (Haaretz)\u2069 had it first."),
                        ignores(id, "They met \u2068Mohammed\u2069 and \u200Ethe others\u200E on Monday.")));
    }

    private static Rule softHyphen(String id) {
        return rule(
                id,
                "Soft hyphens in a word",
                "Soft hyphens between the letters of a Latin word, which show only where a line breaks.",
                "A search for the word may not find it. The scores here do: they are computed without soft hyphens.",
                Severity.NOTE,
                List.of(
                        finds(id, "The [[re\u00ADlent\u00ADless]] advance went on through the night."),
                        finds(id, "HEADLINE: [[Parlia\u00ADment]] votes on the budget\n\nThe vote is on Monday."),
                        ignores(id, "The re-elected mayor spoke on Monday."),
                        ignores(id, "The vote\u00AD is on Monday.")));
    }

    private static Rule rule(
            String id, String title, String looksFor, String why, Severity severity, List<Example> examples) {
        return new Rule(id, title, looksFor, why, severity, EVIDENCE, examples);
    }
}
