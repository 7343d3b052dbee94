package org.framescope.core.naming;

import static org.framescope.core.analysis.Example.finds;
import static org.framescope.core.analysis.Example.ignores;

import java.util.List;
import java.util.Map;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Severity;

/** The rule pages of the naming analyzer. */
final class NamingRules {

    static final String PERSON = "NAM-001";
    static final String PLACE = "NAM-002";

    static final List<String> PERSON_READINGS =
            List.of("These are two people.", "One spelling is part of a fixed name or of quoted matter.");
    static final List<String> PLACE_READINGS = List.of(
            "Both names are meant: an older one for an earlier time, or one side's and the other's.",
            "One spelling is part of a fixed name or of quoted matter.");

    private static final Map<String, String> EVIDENCE = Map.of(
            "spellings", "every spelling with how often it stands in the article, outside quotations",
            "places", "the first place of each spelling");

    private NamingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        PERSON,
                        "One person, several spellings",
                        "Surnames that differ by one or two letters and share their consonants, where nothing in the"
                                + " article says that they belong to two people. Words inside quotations are left out.",
                        "A reader who meets two spellings looks for two people, and a search finds half the story.",
                        Severity.NOTE,
                        EVIDENCE,
                        List.of(
                                finds(
                                        PERSON,
                                        "Mykhailo Podolyak met the press in Lviv on Monday. Later, [[Podaliak]] said"
                                                + " the talks go on."),
                                finds(
                                        PERSON,
                                        "President Volodymyr Zelensky spoke on Monday. On Tuesday President"
                                                + " [[Zelenskyy]] left for Paris."),
                                ignores(PERSON, "John Andersen and Mary Anderson both ran for the seat of the county."),
                                ignores(
                                        PERSON,
                                        "Joe Biden spoke on Monday, and the Bidens left for Delaware on Tuesday."),
                                ignores(
                                        PERSON,
                                        "Mykhailo Podolyak wrote to the paper: “Podaliak is not how I spell it,” he"
                                                + " said."))),
                new Rule(
                        PLACE,
                        "One place, several names",
                        "Places from a list of pairs (Kiev and Kyiv, Bombay and Mumbai) that stand under more than one"
                                + " name. Quotations and fixed names (Dynamo Kyiv, chicken Kiev) are left out; no name"
                                + " is preferred.",
                        "The choice of a place name can take a side; two names in one article look like an oversight.",
                        Severity.NOTE,
                        EVIDENCE,
                        List.of(
                                finds(PLACE, "Talks began in Kiev on Monday. The train to [[Kyiv]] was late."),
                                finds(PLACE, "The ship left Bombay for the gulf. Rain fell in [[Mumbai]] on Tuesday."),
                                ignores(PLACE, "Dynamo Kyiv won on Sunday, and Kiev celebrated through the night."),
                                ignores(PLACE, "Talks began in Kyiv. “I love Kiev,” the minister said on Monday."),
                                ignores(
                                        PLACE,
                                        "The ship left Odesa in May. A storm hit Odessa, Texas, on the same day."))),
                PreferredSpellings.rule());
    }
}
