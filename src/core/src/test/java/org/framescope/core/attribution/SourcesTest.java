package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void surnamesTitlesAndPronounsLeadToTheFullName() {
        assertEquals(
                List.of("Anna Weber", "Anna Weber", "Anna Weber"),
                Cited.speakers("Anna Weber said it works. Senator Weber said it was cheap. \"And good,\" she said."));
    }

    @Test
    void spellingsOfOneNameAreOneSpeaker() {
        String body = "Mykhailo Podolyak said that talks had begun. Podaliak said that they were hard.";
        assertEquals(List.of("Mykhailo Podolyak", "Mykhailo Podolyak"), Cited.speakers(body));
        assertEquals(
                List.of("Mykhailo Podolyak", "Podaliak"),
                Cited.section(body, Speakers.class).all().get(0).variants());
    }

    @Test
    void aSurnameAloneNamesWhereTheTextGivesNoMore() {
        assertEquals(List.of("Zelensky"), Cited.speakers("Zelensky said on Saturday that the talks went on."));
    }

    @Test
    void typesTellWhoIsCited() {
        assertEquals(List.of(SourceType.ROLE), Cited.types("A spokesman for the ministry said it was late."));
        assertEquals(List.of(SourceType.UNNAMED), Cited.types("Sources said that it was late."));
        assertEquals(List.of(SourceType.UNNAMED), Cited.types("Officials familiar with the plan said it was late."));
        assertEquals(List.of(SourceType.AGENCY), Cited.types("Reuters reported that it was late."));
        assertEquals(List.of(SourceType.DOCUMENT), Cited.types("The report said that it was late."));
        assertEquals(List.of(SourceType.NAMED_ORGANIZATION), Cited.types("Kiev has said that it was late."));
        assertEquals(List.of(SourceType.NAMED_ORGANIZATION), Cited.types("The White House said that it was late."));
    }

    @Test
    void whoLeadsToTheNameBeforeIt() {
        assertEquals(
                List.of("Anna Weber"), Cited.speakers("The party elected Anna Weber, who said that she was glad."));
    }
}
