package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.StandardRegister;
import org.framescope.core.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScareQuotesTest {

    private static List<String> found(String body) {
        return StandardRegister.create().analyze(Article.ofBody(body)).findings().stream()
                .map(reported -> reported.finding())
                .filter(finding -> finding.rule().equals(Category.SCARE_QUOTE.rule()))
                .map(finding -> finding.passage().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firm's [“experts”] never went to the site of the spill.",
                "After the [“election”] the general moved into the palace.",
                "The clinic sells [\"natural\"] pills for the price of a car.",
                "Troops began the [“liberation”] of the town on Sunday."
            })
    void distanceWithoutASpeakerIsReported(String marked) {
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        assertEquals(List.of(words), found(marked.replace("[", "").replace("]", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The song “blue river” stayed on the charts for a year.",
                "Dwayne “the rock” Johnson opened the shop on Monday.",
                "The word “quisling” goes back to a Norwegian politician.",
                "The plan, known as “fast lane”, starts in May.",
                "She called the plan “reckless” and left the meeting.",
                "“We will go on,” the mayor said on Monday.",
                "Police held a sign that reads “no entry” at the gate.",
                "Most members voted “yes” in the second round.",
                "The bill “would end the program for thousands of families in the county” in May.",
                "It was 6' 2\" tall and stood in the yard."
            })
    void titlesNamesLabelsAnswersAndQuotationsAreLeftAlone(String body) {
        assertEquals(List.of(), found(body));
    }
}
