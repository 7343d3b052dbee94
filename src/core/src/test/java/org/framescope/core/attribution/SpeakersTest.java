package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant: by surname, honorific, pronoun, post, acronym and short form, within one article. */
class SpeakersTest {

    private static void speak(String body, String... speakers) {
        assertEquals(List.of(speakers), Cited.speakers(body));
    }

    @Test
    void twoPeopleOfOneNameAreTwoSpeakers() {
        speak(
                "Anna Weber said that the bridge was safe.\n\nHer brother Karl Weber said that it was not.\n\n"
                        + "Ms. Weber said that she had checked. Mr. Weber said that he had seen cracks.",
                "Anna Weber",
                "Karl Weber",
                "Anna Weber",
                "Karl Weber");
    }

    @Test
    void aSharedSurnameAloneIsWhoeverItsParagraphNames() {
        speak("Anna Weber and Karl Weber run the mill.\n\nKarl Weber was calm. \"It runs,\" Weber said.", "Karl Weber");
    }

    @Test
    void aSharedSurnameStaysWithWhoWasCalledSoAlone() {
        speak(
                "Anna Weber said that it was late. Weber said that she would go.\n\nKarl Weber waited outside.\n\n"
                        + "Weber said that the night was cold.",
                "Anna Weber",
                "Anna Weber",
                "Anna Weber");
    }

    @Test
    void aSharedSurnameThatNothingTellsApartNamesNobody() {
        assertEquals(
                List.of("NAMED_PERSON"),
                Cited.speakers("Weber said that it was late.\n\nAnna Weber and Karl Weber run the mill."));
    }

    @Test
    void aCoupleSharesItsSurname() {
        speak(
                "The mill was bought by Peter and Hannah Brandt in May. \"It was cheap,\" Mr. Brandt said. Hannah said"
                        + " that it was old.",
                "Peter Brandt",
                "Hannah Brandt");
    }

    @Test
    void aJuniorIsNotTheElder() {
        speak(
                "John Marlow founded the yard. John Marlow Jr. sold it. Marlow said that it was a good yard.",
                "John Marlow");
    }

    @Test
    void shortFirstNamesAndInitialsAreOnePerson() {
        speak(
                "Robert Hale said that it was late. Bob Hale said that it was cold. R. Hale said that it was wet.",
                "Robert Hale",
                "Robert Hale",
                "Robert Hale");
    }

    @Test
    void otherSpellingsOfOneNameAreOnePerson() {
        String body =
                "Volodymyr Zelenskyy said that talks went on. Zelensky said that they were hard. Zelenskiy said that"
                        + " they would go on.";
        assertEquals(
                List.of("Volodymyr Zelenskyy", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy"), Cited.speakers(body));
        assertEquals(
                List.of("Volodymyr Zelenskyy", "Zelenskiy", "Zelensky"),
                Cited.section(body, Speakers.class).all().get(0).variants());
    }

    @Test
    void sheIsNeverJohn() {
        speak(
                "Mary Hale opened the meeting. John Marlow said that the yard was sold. \"It was time,\" she said.",
                "John Marlow",
                "Mary Hale");
        speak("John Marlow said that the yard was sold. \"It was time,\" she said.", "John Marlow", "PRONOUN");
    }

    @Test
    void theTextTellsAWomanBeforeTheFirstNameDoes() {
        speak(
                "Jordan Pike, a spokeswoman for the yard, said that it was sold. \"It was time,\" she said. \"No,\" he"
                        + " said.",
                "Jordan Pike",
                "Jordan Pike",
                "PRONOUN");
    }

    @Test
    void theSubjectSinceIsMeantBeforeWhoSpokeLast() {
        speak(
                "Paul Hale said that it was late. John Marlow rose from his chair. \"We must go,\" he said.",
                "Paul Hale",
                "John Marlow");
    }

    @Test
    void thoseWhoSpeakAsOneAreNamedTogether() {
        speak(
                "Senator Paul Hale and Mary Marlow voted. Mr. Hale and Mrs. Marlow said that it was late.",
                "Paul Hale and Mary Marlow");
        speak("After a meal with Paul Hale and a walk, John Marlow said that it was late.", "John Marlow");
    }

    @Test
    void theyTakesUpAGroupAndItAnOrganization() {
        assertEquals(
                List.of(SourceType.UNNAMED, SourceType.UNNAMED),
                Cited.types("Critics said that it was late. They said that it was cold."));
        speak(
                "The Foreign Ministry said that it was late. It said that it was cold.",
                "Foreign Ministry",
                "Foreign Ministry");
    }

    @Test
    void aPostLeadsBackToItsOnlyHolder() {
        speak("President Maria Sanchez opened the port. The president said that it was the largest.", "Maria Sanchez");
        speak("Senator Hale and Senator Marlow came. The senator said that the port was large.", "ROLE");
        speak(
                "President Maria Sanchez met Vice President Luis Ortega. The vice president said that it was late.",
                "Luis Ortega");
    }

    @Test
    void aPostThatIsNamedLaterKeepsItsTypeAndGetsTheName() {
        List<Attribution> found =
                Cited.attributions("An adviser said that the talks were hard.\n\nThe talks went on all"
                        + " night.\n\nThe adviser, Ilya Dorn, came out at dawn.");
        Source source = found.get(0).source().orElseThrow();
        assertEquals(SourceType.ROLE, source.type());
        assertEquals("Ilya Dorn", source.name().orElseThrow());
    }

    @Test
    void aPostOfSomebodyElseIsNotHis() {
        speak(
                "Spokesman Paul Hale of the Marlow yard came. The spokesman for the ministry said that it was late.",
                "ROLE");
    }

    @Test
    void acronymsAndShortFormsAreTheOrganization() {
        speak(
                "The pier was checked by the Harbor Safety Board (HSB) on Monday. The HSB said that the pier"
                        + " was safe. The board said that it was open.",
                "Harbor Safety Board",
                "Harbor Safety Board");
        speak(
                "The Department of Justice met on Monday. The Justice Department said that it was late. The department"
                        + " said that it was cold.",
                "Department of Justice",
                "Department of Justice");
        speak(
                "The Marlow campaign said that it was late. The campaign said that it was cold.",
                "Marlow campaign",
                "Marlow campaign");
    }

    @Test
    void aDocumentHasItsIssuersName() {
        String body = "The Foreign Ministry met on Monday. A statement from the ministry said that it was late. The"
                + " ministry's report said that it was cold.";
        assertEquals(List.of("Foreign Ministry", "Foreign Ministry"), Cited.speakers(body));
        assertEquals(List.of(SourceType.DOCUMENT, SourceType.DOCUMENT), Cited.types(body));
    }

    @Test
    void aNameWithItsPostBehindSpeaksAsThePerson() {
        speak("Anna Weber, president of the Union of Millers, said that it was late.", "Anna Weber");
    }

    @Test
    void aPlaceBeforeACommaIsNotThePresident() {
        speak(
                "President Maria Sanchez spent the week on Hanna's Orchard, the president, and her family too. The president"
                        + " said that she would stay.",
                "Maria Sanchez");
    }

    @Test
    void anOrganizationCalledByANameIsNotHe() {
        speak("Kofi Annan won the prize. The Nobel committee met twice. \"It was time,\" he said.", "Kofi Annan");
    }

    @Test
    void aTitleInShortTakesUpTheFullName() {
        speak("Theresa May said that it was late. PM May said that it was cold.", "Theresa May", "Theresa May");
        speak(
                "Foreign Minister Adel al-Jubeir said that it was late. \"It was cold,\" al-Jubeir said.",
                "Adel al-Jubeir",
                "Adel al-Jubeir");
    }
}
