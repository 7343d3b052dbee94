package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.analysis.Voice;

/** What findings about wording say to their reader. */
final class Wordings {

    private Wordings() {}

    /**
     * Whether strong terms of the category may be warnings: the category must ask something of the desk, and its findings
     * must have been right often enough.
     */
    static boolean mayWarn(Category category) {
        return switch (category) {
            case LOADED, EPITHET, EUPHEMISM -> RulePrecision.measured().mayWarn(category);
            case SCARE_QUOTE, INTENSIFIER, HEDGE, DOUBT, WEASEL, AGENTLESS_PASSIVE -> false;
        };
    }

    static String reason(Hit hit) {
        String words = "“" + unmarked(hit.span().passage().text()) + "”";
        if (hit.span().voice() == Voice.ATTRIBUTED) {
            return words + " stands in a paraphrase without quotation marks: a reader cannot tell whether the source"
                    + " or the outlet chose the word.";
        }
        return switch (hit.span().category()) {
            case LOADED -> words + " judges while it reports, in the outlet's own voice.";
            case EPITHET -> words + " names somebody by a judgment, in the outlet's own voice.";
            case SCARE_QUOTE ->
                hit.hint().isPresent()
                        ? words + " is an official or mild name, given between quotation marks."
                        : words + " stands between quotation marks, and nobody is named as having said it.";
            case INTENSIFIER -> words + " adds force to the statement, not a fact.";
            case HEDGE -> words + " takes the statement back more than once.";
            case DOUBT -> words + " tells the reader to doubt what is reported, where a neutral word would not.";
            case WEASEL -> words + " puts a view to nobody who could be asked.";
            case EUPHEMISM -> words + " is a mild or official name, used here as the outlet's own word.";
            case AGENTLESS_PASSIVE -> words + " leaves out who acted or who said it.";
        };
    }

    /** Quotation marks around marks read badly. */
    private static String unmarked(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    static List<String> otherReadings(Hit hit, boolean opinion) {
        List<String> readings = new ArrayList<>(readings(hit));
        if (opinion) {
            readings.add("The piece is marked as opinion, where judging is the point.");
        }
        return readings;
    }

    private static List<String> readings(Hit hit) {
        return switch (hit.span().category()) {
            case LOADED ->
                List.of(
                        "The facts given nearby bear the word out.",
                        "It is a term of art, or meant literally, in this context.");
            case EPITHET ->
                List.of(
                        "The description is undisputed and needed to understand the story.",
                        "It is what the group calls itself.");
            case SCARE_QUOTE -> scareQuoteReadings(hit);
            case INTENSIFIER -> List.of("The degree is the news, and the article gives the figure.");
            case HEDGE -> List.of("The facts are uncertain, and the hedge says so honestly.");
            case DOUBT ->
                List.of(
                        "There is evidence against the statement, and the article gives it.",
                        "The word has its legal sense, or only introduces a term that is new to the reader.");
            case WEASEL -> List.of("Those who hold the view are named elsewhere in the article.");
            case EUPHEMISM ->
                List.of(
                        "It is the official name, given once and explained.",
                        "The term is established in the field and no plainer one is exact.");
            case AGENTLESS_PASSIVE ->
                List.of("Who acted is unknown, or is named in the next sentence.", "Who acted does not matter here.");
        };
    }

    private static List<String> scareQuoteReadings(Hit hit) {
        List<String> readings = new ArrayList<>();
        readings.add("Scare quotes: the outlet repeats the word and keeps its distance from it.");
        readings.add("A quotation: somebody used this term, and the marks say that it is theirs.");
        if (hit.hint().isPresent()) {
            readings.add("A euphemism taken over: the term stands where a plainer one would say more.");
        }
        return readings;
    }
}
