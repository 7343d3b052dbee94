package org.framescope.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Embed;
import org.framescope.engine.Framescope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story that started the project, where it lies beside the repository, and its retelling: each part in its place. */
class PeaceTalksExtractionTest {

    /** Both have as many. */
    private static final int PARAGRAPHS = 22;

    /** Where a part begins and where it ends. */
    private record Part(String begin, String end) {
        void assertOf(String text) {
            assertTrue(text.startsWith(begin), text);
            assertTrue(text.endsWith(end), text);
        }
    }

    private record Story(
            String text, String headline, Part stray, Part own, String author, Part post, Part body, String footer) {
        Extraction extraction() {
            return Extractor.extract(Input.text(text));
        }

        @Override
        public String toString() {
            return headline;
        }
    }

    static Stream<Story> stories() throws IOException {
        return Seed.isThere() ? Stream.of(retelling(), seed()) : Stream.of(retelling());
    }

    private static Story seed() {
        return new Story(
                Seed.text(),
                "'Hard Negotiation': Ukraine, Russia resume peace talks after citing progress",
                new Part("US Rep. Ilhan Omar", "in Washington, DC."),
                new Part("Members of delegations", ""),
                "Орест Кучерин (@orestkucheryn)",
                new Part("Ворогу", "Бог...\""),
                new Part("Diplomatic efforts to broker peace", "according to the Ukrainian president's office."),
                "Press TV News Roku");
    }

    private static Story retelling() throws IOException {
        try (var file = Framescope.class.getResourceAsStream("examples/peace-talks.txt")) {
            return new Story(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    "Kiev and Moscow return to the table, each claiming headway",
                    new Part("Rep. Ilhan Omar", "in Washington on March 8, 2019."),
                    new Part("Delegates from Russia and Ukraine", "operation in Ukraine began."),
                    "Олена Приклад (@olena_pryklad)",
                    new Part("Жодного кроку", "перемоги...\""),
                    new Part("Negotiators for Moscow and Kiev", "the office of the Ukrainian president."),
                    "Morning Ledger on Roku");
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void headlineIsFound(Story story) {
        assertEquals(Optional.of(story.headline()), story.extraction().article().headline());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothCaptionsStandApartFromTheBodyWithTheirCredits(Story story) {
        List<Caption> captions = story.extraction().article().captions();
        assertEquals(2, captions.size());
        story.stray().assertOf(captions.get(0).text());
        assertEquals(Optional.of("AFP photo"), captions.get(0).credit());
        story.own().assertOf(captions.get(1).text());
        assertEquals(Optional.of("AFP"), captions.get(1).credit());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void postIsEmbeddedWithItsAuthor(Story story) {
        List<Embed> embeds = story.extraction().article().embeds();
        assertEquals(1, embeds.size());
        assertEquals("social-post", embeds.get(0).type());
        assertEquals(Optional.of(story.author()), embeds.get(0).author());
        story.post().assertOf(embeds.get(0).text());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void breadcrumbAndFooterAreReportedAsDropped(Story story) {
        List<Dropped> dropped = story.extraction().dropped();
        assertEquals(
                List.of(Reason.BREADCRUMB, Reason.FOOTER, Reason.FOOTER),
                dropped.stream().map(Dropped::reason).toList());
        assertEquals(story.footer(), dropped.get(2).text());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bodyRunsFromLeadToLastSentence(Story story) {
        String body = story.extraction().article().body();
        story.body().assertOf(body);
        assertEquals(PARAGRAPHS, body.split("\n\n", -1).length);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noVisibleCharacterIsLost(Story story) {
        assertEquals(Visible.characters(story.text()), Visible.characters(story.extraction()));
    }
}
