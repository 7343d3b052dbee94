package org.framescope.core.language;

import java.util.Set;

/** Words whose dot does not end a sentence, as newsrooms abbreviate (AP Stylebook practice). */
final class Abbreviations {

    /** Never at the end of a sentence: a name or a number follows. */
    private static final Set<String> LEADING = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt",
            "sgt", "capt", "cmdr", "cpl", "pvt", "maj", "adm", "rev", "hon", "fr", "msgr", "st", "mt", "ft", "pres",
            "supt", "det", "insp", "atty", "asst", "dep", "amb", "vs", "v", "no", "nos", "fig", "vol", "pp", "approx",
            "ca", "al");

    /** At the end of a sentence only where the next word begins one. */
    private static final Set<String> TRAILING = Set.of(
            "jr", "sr", "inc", "corp", "co", "ltd", "bros", "llc", "plc", "etc", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
            "fri", "sat", "ave", "blvd", "rd", "dept", "est", "ala", "ariz", "ark", "calif", "colo", "conn", "del",
            "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb",
            "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "dc");

    /** Words that open sentences far more often than they follow an abbreviation as part of a name. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "this",
            "that",
            "these",
            "those",
            "in",
            "on",
            "at",
            "but",
            "and",
            "for",
            "if",
            "when",
            "while",
            "as",
            "his",
            "her",
            "its",
            "their",
            "there",
            "after",
            "before",
            "since",
            "what",
            "who",
            "how",
            "why",
            "where",
            "not",
            "no",
            "so",
            "yet",
            "by",
            "with",
            "from",
            "some",
            "many",
            "most",
            "one",
            "both",
            "although",
            "though",
            "however",
            "meanwhile",
            "earlier",
            "last");

    private Abbreviations() {}

    /**
     * Whether a dot behind {@code word} ends no sentence when {@code next} follows.
     *
     * @param word lower case, without its dot
     * @param next the following word in lower case; empty at the end of a paragraph
     */
    static boolean holds(String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        if (LEADING.contains(word)) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
        boolean dotted = word.indexOf('.') > 0;
        return (TRAILING.contains(word) || initial || dotted) && !OPENERS.contains(next);
    }
}
