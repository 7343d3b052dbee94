package org.framescope.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;

class NamePhrasesTest {

    private static List<String> names(String body) {
        return Reading.of(Article.ofBody(body)).body().names().stream()
                .map(n -> n.text() + "/" + n.kind())
                .toList();
    }

    @Test
    void titlesAndPeoplesStayOutsideTheName() {
        assertEquals(
                List.of("Ukrainian/PEOPLE", "Volodymyr Zelensky/PERSON", "Boris Johnson/PERSON"),
                names("Ukrainian President Volodymyr Zelensky called Prime Minister Boris Johnson."));
        assertEquals(
                List.of("US/PLACE", "Ilhan Omar/PERSON", "Nancy Pelosi/PERSON"),
                names("US Rep. Ilhan Omar talks with Speaker of the House Nancy Pelosi during a rally before voting.")
                        .stream()
                        .filter(n -> !n.startsWith("House"))
                        .toList());
    }

    @Test
    void anOfficeOfManyWordsStaysOutsideTheName() {
        assertEquals(
                List.of("White House Chief/UNKNOWN", "Mick Mulvaney/PERSON", "James Clapper/PERSON"),
                names(
                        "Acting White House Chief of Staff Mick Mulvaney met the Director of National Intelligence James Clapper."));
    }

    @Test
    void aPostInFrontOrBehindMakesAPerson() {
        assertEquals(
                List.of("Mykhailo Podolyak/PERSON", "Peskov/PERSON"),
                names("The negotiator Mykhailo Podolyak met Peskov, a spokesman for the presidency."));
    }

    @Test
    void anEverydayWordThatOpensASentenceIsNoName() {
        assertEquals(
                List.of("Moscow/PLACE"), names("Negotiators left Moscow. Diplomatic efforts failed. But they tried."));
    }

    @Test
    void organizationsShowInTheirWords() {
        assertEquals(
                List.of(
                        "Department of Justice/ORGANIZATION",
                        "Russian Foreign Ministry/ORGANIZATION",
                        "Reuters/ORGANIZATION"),
                names("The Department of Justice and the Russian Foreign Ministry told Reuters."));
    }

    @Test
    void aSurnameAloneIsAPersonOnceNamedInFull() {
        assertEquals(
                List.of("Hillary Clinton/PERSON", "Clinton/PERSON"),
                names("On Monday, Hillary Clinton spoke. Then Clinton left."));
    }

    @Test
    void headlinesInTitleCaseKeepOnlyNames() {
        assertEquals(
                List.of("Donald Trump/PERSON", "Hillary Clinton/PERSON"),
                names("Donald Trump Ties Hillary Clinton With Support in a Three-Way Contest Again Today"));
    }

    @Test
    void aMinistryForTwoFieldsIsOneName() {
        assertEquals(
                List.of("Department of Corrections and Rehabilitation/ORGANIZATION"),
                names("The Department of Corrections and Rehabilitation gave no details."));
        assertEquals(
                List.of("Department of Justice/ORGANIZATION", "Hillary Clinton/PERSON"),
                names("The Department of Justice and Hillary Clinton gave no details."));
    }

    @Test
    void aMonthBehindATitleOrAFirstNameIsASurname() {
        assertEquals(
                List.of("Theresa May/PERSON", "May/PERSON"),
                names("The two sides met Prime Minister Theresa May on Monday. Then May left the room."));
        assertEquals(List.of("May/PERSON"), names("They met Mrs. May on Monday."));
        assertEquals(List.of("June Smith/PERSON"), names("They met Mrs. June Smith on Monday."));
    }

    @Test
    void aMonthInADateIsNoSurname() {
        assertEquals(List.of("Theresa May/PERSON"), names("They met Theresa May in May and again on May 5."));
        assertEquals(List.of("Anna/PERSON"), names("They saw Anna May 5 at noon."));
    }

    @Test
    void anArabicArticleInLowerCaseGoesWithItsName() {
        assertEquals(List.of("Adel al-Jubeir/PERSON"), names("They heard Foreign Minister Adel al-Jubeir on Monday."));
    }

    @Test
    void aTitleInShortStaysOutsideTheName() {
        assertEquals(
                List.of("Anna Weber/PERSON", "Karl Brandt/PERSON"),
                names("They heard PM Anna Weber and ex-PM Karl Brandt on Monday."));
    }

    @Test
    void anOfficeOfEverydayWordsStaysOutsideTheName() {
        assertEquals(
                List.of("Eva-Marie Persson/PERSON"),
                names("The committee then heard the Deputy Director of Public Prosecution Eva-Marie Persson."));
    }
}
