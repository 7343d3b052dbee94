package org.framescope.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;
import org.framescope.engine.extract.Seed;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story that started the project, and its retelling: what a standards editor would expect of the report on them. */
class PeaceTalksTest {

    private static final Framescope FRAMESCOPE = Framescope.standard();

    private record Story(String name, Article article, JsonNode report) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Story> stories() throws IOException {
        try (var retelling = Framescope.class.getResourceAsStream("examples/peace-talks.txt")) {
            String text = new String(retelling.readAllBytes(), StandardCharsets.UTF_8);
            Stream<Story> seed = Seed.isThere() ? Stream.of(story("seed", Seed.text())) : Stream.empty();
            return Stream.concat(seed, Stream.of(story("retelling", text)));
        }
    }

    private static Story story(String name, String text) {
        Article article = Extractor.extract(Input.text(text)).article();
        return new Story(name, article, report(article));
    }

    private static JsonNode report(Article article) {
        return Json.MAPPER.valueToTree(new ReportWriter(FRAMESCOPE).write(FRAMESCOPE.analyze(article, Set.of())));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<JsonNode> findings(Story story, Predicate<JsonNode> which) {
        return each(story.report().get("findings")).filter(which).toList();
    }

    private static List<JsonNode> bySpeaker(Story story, String name) {
        return each(story.report().get("attributions"))
                .filter(a -> a.at("/source/name").asText().contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theCaptionOfAnotherStoryIsAnErrorThoughItSharesTheWordTalks(Story story) {
        List<JsonNode> errors = findings(story, f -> f.get("severity").asText().equals("error"));
        assertEquals(1, errors.size());
        assertEquals("captions[0]", errors.get(0).get("field").asText());
        assertTrue(errors.get(0).get("rule").asText().startsWith("CAP-"));
        assertTrue(errors.get(0).get("text").asText().contains("talks with"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theCaptionThatBelongsIsLeftAlone(Story story) {
        assertTrue(findings(
                        story,
                        f -> f.get("rule").asText().startsWith("CAP-")
                                && f.get("field").asText().equals("captions[1]"))
                .isEmpty());
        assertEquals("none", story.report().at("/captions/1/mismatch/band").asText());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void speakersAreResolvedThroughSurnamesAndPronouns(Story story) {
        for (String name : List.of("Podolyak", "Slutsky", "Zelensky", "Putin", "Peskov")) {
            List<JsonNode> said = bySpeaker(story, name);
            assertFalse(said.isEmpty(), name);
            said.forEach(a -> assertEquals("named-person", a.at("/source/type").asText(), name));
        }
        assertTrue(bySpeaker(story, "Mykhailo Podolyak").stream()
                .anyMatch(a -> a.at("/source/text").asText().equalsIgnoreCase("he")));
        assertTrue(bySpeaker(story, "Podolyak").stream()
                .anyMatch(a -> a.at("/source/text").asText().equals("Podaliak")));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void agenciesBetweenSpeakerAndOutletAreHops(Story story) {
        List<String> hops = bySpeaker(story, "Slutsky").stream()
                .flatMap(a -> each(a.get("chain")))
                .filter(h -> h.get("type").asText().equals("agency"))
                .map(h -> h.get("text").asText())
                .toList();
        assertTrue(hops.stream().anyMatch(h -> h.contains("RIA")), hops::toString);
        assertTrue(hops.stream().anyMatch(h -> h.equals("agencies")), hops::toString);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void specialMilitaryOperationIsReportedWithItsReadings(Story story) {
        List<JsonNode> found = findings(story, f -> f.get("text").asText().contains("special military operation"));
        assertFalse(found.isEmpty());
        assertTrue(found.get(0).get("otherReadings").size() >= 2);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void spellingsThatDifferAreReportedWithoutAPreference(Story story) {
        List<String> naming = findings(story, f -> f.get("rule").asText().startsWith("NAM-")).stream()
                .map(f -> f.get("reason").asText() + f.get("evidence"))
                .toList();
        assertTrue(naming.stream().anyMatch(n -> n.contains("Podolyak") && n.contains("Podaliak")), naming::toString);
        assertTrue(naming.stream().anyMatch(n -> n.contains("Kiev") && n.contains("Kyiv")), naming::toString);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void relentlessDefenseIsTheOfficesWordNotTheOutlets(Story story) {
        JsonNode attribution = each(story.report().get("attributions"))
                .filter(a -> a.get("content").toString().contains("relentless defense"))
                .findFirst()
                .orElseThrow();
        assertTrue(attribution.at("/source/text").asText().contains("office"));
        each(story.report().get("wording"))
                .filter(w -> w.get("text").asText().contains("relentless"))
                .forEach(w -> assertEquals("quoted", w.get("voice").asText()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void outletUrlAndBylineMoveNoMeasure(Story story) {
        Article a = story.article();
        Imprint other = new Imprint(
                a.imprint().id(),
                Optional.of("https://other.example/story"),
                Optional.of("other.example"),
                Optional.of("By Somebody Else"),
                a.imprint().dateline(),
                a.imprint().published(),
                a.imprint().language(),
                a.imprint().genre());
        JsonNode again =
                report(new Article(other, a.headline(), a.deck(), a.body(), a.captions(), a.embeds(), a.confidence()));
        assertEquals(story.report().get("measures"), again.get("measures"));
        assertEquals(story.report().get("findings"), again.get("findings"));
    }
}
