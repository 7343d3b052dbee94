package org.framescope.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A byline may be anything that somebody sends; what it costs to look for all its names grows with both. */
    @Test
    void ofALongBylineOnlyItsBeginIsLookedThrough() {
        String names = IntStream.range(0, 100_000).mapToObj(i -> "name" + i).collect(Collectors.joining(", "));
        String places = "Ann in a".repeat(20_000);
        String body = "name3 saw name99999. ".repeat(10_000);
        for (String byline : List.of("Jane Doe, " + names, places + "\\nJane Doe")) {
            DraftText draft = DraftText.of("{\"byline\": \"" + byline + "\", \"body\": \"" + body + "\"}");
            String shown = assertTimeout(Duration.ofSeconds(20), () -> Blinding.field(draft, "body"));
            assertEquals(body.strip().length(), shown.strip().length());
        }
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
