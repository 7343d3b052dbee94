package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a second reader sees of a draft. */
class BlindingTest {

    @Test
    void whatNamesOutletOrAuthorsIsBarredAndOffsetsHold() {
        DraftText draft = DraftText.of("{\"outlet\": \"Bugle\", \"byline\": \"By Jane Doe and Ann Lee, Bugle\","
                + " \"headline\": \"Bugle wins\", \"body\": \"Bugles rang, Jane Doe told the Bugle. Annie Lee.\"}");
        assertEquals(
                "Bugles rang, ████████ told the █████. Annie Lee.",
                Blinding.of(draft).path("body").asText());
        assertEquals("█████ wins", Blinding.field(draft, "headline"));
    }

    @Test
    void namesAreBarredHoweverTheyAreWritten() {
        DraftText draft = DraftText.of(
                "{\"outlet\": \"Example.org\", \"byline\": \"BY JANE DOE in Kyiv AND Ann Lee of the Bugle\","
                        + " \"body\": \"Jane Doe and ANN LEE of example.org saw Kyiv and the Bugle.\"}");
        assertEquals(
                "████████ and ███████ of ███████████ saw Kyiv and the Bugle.",
                Blinding.of(draft).path("body").asText());
    }

    @Test
    void nothingButWordsAndTheirLanguageIsShown() {
        DraftText draft = DraftText.of(
                "{\"id\": \"7\", \"url\": \"https://bugle.example/\", \"published\": \"2022-03-14\","
                        + " \"dateline\": \"KYIV\", \"genre\": \"news\", \"language\": \"en\", \"body\": \"It rained.\","
                        + " \"captions\": [{\"text\": \"Rain.\", \"credit\": \"AFP\", \"imageUrl\": \"https://x.example/\"}],"
                        + " \"embeds\": [{\"type\": \"social-post\", \"author\": \"@bugle\", \"text\": \"x\", \"url\": \"y\"}]}");
        assertEquals(
                "{\"body\":\"It rained.\",\"language\":\"en\",\"captions\":[{\"text\":\"Rain.\"}]}",
                Blinding.of(draft).toString());
    }

    @Test
    void sentencesAreKeptAndReadAgain() {
        List<Place> sentences =
                DraftText.of("{\"body\": \"It rained. It froze.\"}").sentences();
        assertEquals(List.of(new Place("body", 0, 10), new Place("body", 11, 20)), sentences);
        assertEquals(sentences, DraftText.places(org.framescope.engine.io.Json.write(sentences)));
    }
}
