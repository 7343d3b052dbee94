package org.framescope.core.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingAnalyzerTest {

    private static Analysis analyze(String body) {
        Outcome outcome = new NamingAnalyzer().analyze(Reading.of(Article.ofBody(body)), Draft.EMPTY);
        return ((Outcome.Ok) outcome).analysis();
    }

    private static List<String> found(String body) {
        return analyze(body).findings().stream()
                .map(f -> f.rule() + " " + f.passage().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Mykhailo Podolyak,Podaliak",
        "Volodymyr Zelensky,Zelenskiy",
        "Sergei Shoigu,Shoygu",
        "Alexei Navalny,Navalnyy",
        "Recep Erdogan,Erdoğan",
        "Mikhail Khodorkovsky,Khodorkovskiy"
    })
    void oneSurnameInTwoSpellingsIsFound(String full, String variant) {
        assertEquals(
                List.of("NAM-001 " + variant),
                found("The minister met " + full + " on Monday. Later " + variant
                        + " said that the talks would go on."));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Petrova,Ivan Petrov",
        "Mary Johnson,Boris Jonson",
        "Joe Biden,Bidens",
        "Paul Manning,Menendez",
        "Lech Nowacki,Nowacka"
    })
    void differentPeopleAndFormsOfOneNameAreLeftAlone(String full, String other) {
        assertEquals(
                List.of(), found("The paper met " + full + " on Monday. Later " + other + " said so in the house."));
    }

    @Test
    void allSpellingsOfAPlaceAreOneFindingWithTheirCounts() {
        Analysis analysis = analyze("Kiev was calm. The road to Kiev is open. Kyiv and Lvov are far from Lviv.");
        assertEquals(
                List.of("Kyiv", "Lviv"),
                analysis.findings().stream().map(f -> f.passage().text()).toList());
        Evidence spellings = analysis.findings().get(0).evidence().get("spellings");
        assertEquals(Evidence.words(List.of("Kiev (2)", "Kyiv (1)")), spellings);
        assertEquals(2, analysis.measures().get(0).value());
    }

    @Test
    void manyNamesTakeLittleTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("The list of those who were in the house on that day is long. ");
        for (int i = 0; i < 60_000; i++) {
            text.append("B").append("aeiou".charAt(random.nextInt(5))).append("r");
            for (int k = 0; k < 4; k++) {
                text.append("aeiou".charAt(random.nextInt(5)));
            }
            text.append("n said so to the man. ");
        }
        assertTimeout(Duration.ofSeconds(30), () -> analyze(text.toString()));
    }
}
