package org.framescope.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Embed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.framescope.engine.extract.Seed#isThere")
class SeedExtractionTest {

    private final Extraction extraction = Extractor.extract(Input.text(Seed.text()));
    private final Article article = extraction.article();

    @Test
    void headlineIsFound() {
        assertEquals(
                Optional.of("'Hard Negotiation': Ukraine, Russia resume peace talks after citing progress"),
                article.headline());
    }

    @Test
    void bothCaptionsStandApartFromTheBodyWithTheirCredits() {
        List<Caption> captions = article.captions();
        assertEquals(2, captions.size());
        assertTrue(captions.get(0).text().startsWith("US Rep. Ilhan Omar"));
        assertTrue(captions.get(0).text().endsWith("in Washington, DC."));
        assertEquals(Optional.of("AFP photo"), captions.get(0).credit());
        assertTrue(captions.get(1).text().startsWith("Members of delegations"));
        assertEquals(Optional.of("AFP"), captions.get(1).credit());
    }

    @Test
    void postIsEmbeddedWithItsAuthor() {
        Embed post = article.embeds().get(0);
        assertEquals("social-post", post.type());
        assertEquals(Optional.of("Орест Кучерин (@orestkucheryn)"), post.author());
        assertTrue(post.text().startsWith("Ворогу"));
        assertTrue(post.text().endsWith("Бог...\""));
        assertEquals(1, article.embeds().size());
    }

    @Test
    void breadcrumbAndFooterAreReportedAsDropped() {
        assertEquals(
                List.of(Reason.BREADCRUMB, Reason.FOOTER, Reason.FOOTER),
                extraction.dropped().stream().map(Dropped::reason).toList());
        assertEquals("Press TV News Roku", extraction.dropped().get(2).text());
    }

    @Test
    void bodyRunsFromLeadToLastSentence() {
        assertTrue(article.body().startsWith("Diplomatic efforts to broker peace"));
        assertTrue(article.body().endsWith("according to the Ukrainian president's office."));
        assertEquals(22, article.body().split("\n\n", -1).length);
    }

    @Test
    void noVisibleCharacterIsLost() {
        assertEquals(Visible.characters(Seed.text()), Visible.characters(extraction));
    }
}
